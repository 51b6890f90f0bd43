package waymark.site.referral;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import waymark.access.Caller;
import waymark.panel.Panel;
import waymark.web.ReferringMany;
import waymark.web.ReferringMany.Case;
import waymark.web.ReferringMany.Line;

/** The cases of one file on their way to a panel. */
public final class FileRun {

    private final String id;
    private final Panel panel;
    private final Caller by;
    private final Instant begunAt;
    private final List<Case> cases;
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);

    FileRun(String id, Panel panel, Caller by, Instant begunAt, List<Case> cases) {
        this.id = id;
        this.panel = panel;
        this.by = by;
        this.begunAt = begunAt;
        this.cases = cases;
    }

    void run(ReferringMany referring) {
        try {
            referring.refer(panel, cases, by, lines::add);
        } finally {
            done.countDown();
        }
    }

    /** Waits for its end; false when it still goes on then. */
    boolean endsWithin(long milliseconds) {
        try {
            return done.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean isOf(Caller caller) {
        return by.name().equals(caller.name());
    }

    Instant begunAt() {
        return begunAt;
    }

    /** Its address on the site. */
    public String path() {
        return "/referrals/file/" + id;
    }

    public Panel panel() {
        return panel;
    }

    public boolean underWay() {
        return done.getCount() > 0;
    }

    /** How many cases the file has. */
    public int cases() {
        return cases.size();
    }

    /** What became of each, so far. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** How many wait for the panel, so far. */
    public long taken() {
        return lines.stream().filter(line -> line.referred() != null).count();
    }
}
