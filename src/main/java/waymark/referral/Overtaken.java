package waymark.referral;

import java.util.Set;

/** Somebody else, or the same person in another window, said otherwise since the page was opened. Nothing was changed. */
public final class Overtaken extends RuntimeException {

    private final transient Unfinished now;
    private final transient Set<String> what;

    Overtaken(Unfinished now, Set<String> what) {
        super("The referral changed since the page was opened.");
        this.now = now;
        this.what = Set.copyOf(what);
    }

    /** The referral as it is now. */
    public Unfinished now() {
        return now;
    }

    /** The facts that were answered otherwise. */
    public Set<String> what() {
        return what;
    }
}
