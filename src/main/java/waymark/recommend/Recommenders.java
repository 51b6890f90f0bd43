package waymark.recommend;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import waymark.policy.BrokenTables;
import waymark.policy.Fault;
import waymark.policy.Release;
import waymark.rules.RuleBase;

/**
 * The recommender of each day. What is published on whichever node is in force for the very next case; a case that is
 * being looked at finishes under the release it started with. Safe for many threads at once.
 */
public final class Recommenders {

    private final Published published;
    private final CheckedReleases alreadyChecked;
    private final Clock clock;
    private final Loaded loaded = new Loaded();
    private final CompletableFuture<Void> opened = new CompletableFuture<>();
    private volatile Timeline timeline = Timeline.EMPTY;

    private volatile Unusable unusable = new Unusable(null, null);

    /** What could not be opened; the next publication may mend it. */
    private record Unusable(Timeline timeline, Throwable why) {}

    public Recommenders(Published published, CheckedReleases alreadyChecked, Clock clock) {
        this.published = published;
        this.alreadyChecked = alreadyChecked;
        this.clock = clock;
    }

    /**
     * Starts to load today's release; the first who needs it waits for it.
     *
     * @param before what has to be done first, such as to publish the tables that Waymark came with
     */
    public void open(Runnable before) {
        CompletableFuture.runAsync(() -> {
                    before.run();
                    proveAgain(hashOn(LocalDate.now(clock)));
                })
                .whenComplete(this::opened);
    }

    /**
     * Waits until the release in force is loaded.
     *
     * @throws java.util.concurrent.CompletionException when it could not be, with the {@link BrokenTables} as its cause
     */
    public void awaitOpen() {
        opened.join();
    }

    /**
     * The recommender of the release that is in force today.
     *
     * @throws NoReleaseInForce when there are no tables that can be used
     */
    public Recommender inForce() {
        return on(LocalDate.now(clock));
    }

    /**
     * The recommender of the release that is in force on a day.
     *
     * @param day a local date in Europe/London, before or after today
     * @throws NoReleaseInForce when there are no tables that can be used
     */
    public Recommender on(LocalDate day) {
        opened.exceptionally(wrong -> null).join();
        return of(hashOn(day));
    }

    /**
     * The recommender of a release by its hash.
     *
     * @param kept finds the content of a release by its hash
     * @return empty when no such release is kept
     */
    public Optional<Recommender> under(String hash, Function<String, Optional<String>> kept) {
        return loaded.get(hash, () -> kept.apply(hash).map(Recommenders::built));
    }

    /** Loads what is in force and what comes into force next, so that no case has to wait for it. */
    public void prepare() {
        if (opened.isDone()) {
            LocalDate today = LocalDate.now(clock);
            Timeline now = upToDate();
            now.on(today).ifPresent(this::of);
            now.after(today).ifPresent(this::of);
        }
    }

    /**
     * Every promise that a release would break and every example that does not come out as it says. One that breaks none
     * is ready from then on; one that this program has proved before is not proved again.
     */
    public List<Fault> prove(Release release, Proving.Progress progress) {
        if (alreadyChecked.contains(release)) {
            loaded.get(release.hash(), () -> Optional.of(new Recommender(RuleBase.of(release))));
            return List.of();
        }
        Proving proving = Proving.of(release, progress);
        if (proving.faults().isEmpty()) {
            alreadyChecked.add(release);
            loaded.put(release.hash(), proving.recommender());
        }
        return proving.faults();
    }

    /** A release that comes back with a new program is proved again. */
    private void proveAgain(String hash) {
        if (!loaded.holds(hash)) {
            List<Fault> faults = prove(
                    Release.parse(published.content(hash).orElseThrow(() -> missing(hash))), Proving.Progress.UNTOLD);
            if (!faults.isEmpty()) {
                throw new BrokenTables(faults);
            }
        }
    }

    private void opened(Void done, Throwable wrong) {
        if (wrong == null) {
            opened.complete(null);
        } else {
            unusable = new Unusable(timeline, wrong);
            opened.completeExceptionally(wrong);
        }
    }

    private Recommender of(String hash) {
        return under(hash, published::content).orElseThrow(() -> missing(hash));
    }

    private String hashOn(LocalDate day) {
        Timeline now = upToDate();
        if (now == unusable.timeline()) {
            throw new NoReleaseInForce(unusable.why());
        }
        return now.on(day).orElseThrow(() -> new NoReleaseInForce(null));
    }

    private Timeline upToDate() {
        Timeline known = timeline;
        return published.newest() > known.newest() ? extended() : known;
    }

    private synchronized Timeline extended() {
        timeline = timeline.with(published.since(timeline.newest()));
        return timeline;
    }

    private static Recommender built(String content) {
        return new Recommender(RuleBase.of(Release.parse(content)));
    }

    private static IllegalStateException missing(String hash) {
        return new IllegalStateException("Release " + hash + " is not kept");
    }
}
