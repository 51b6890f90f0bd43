package waymark.site.record;

import java.time.Instant;
import java.util.Optional;
import waymark.journal.Finding;
import waymark.journal.Head;
import waymark.journal.Verification.Result;
import waymark.site.Moment;

/**
 * A run through the record, as its page tells it.
 *
 * @param by who asked for it
 * @param gone how many entries it has gone through
 * @param entries how many there were when it began
 * @param witnessed the end that it was to find again; empty for none
 * @param result null until it is over
 * @param broken whether it could not be ended
 */
public record Verified(
        String by, Instant at, long gone, long entries, String witnessed, Result result, boolean broken) {

    static Verified begun(String by, Instant at, long entries, Optional<Head> witnessed) {
        return new Verified(by, at, 0, entries, witnessed.map(Head::toString).orElse(""), null, false);
    }

    Verified reached(long entriesGone) {
        return new Verified(by, at, entriesGone, Math.max(entries, entriesGone), witnessed, null, false);
    }

    Verified with(Result itsResult) {
        return new Verified(by, at, itsResult.end().number(), entries, witnessed, itsResult, false);
    }

    Verified failed() {
        return new Verified(by, at, gone, entries, witnessed, null, true);
    }

    public boolean underWay() {
        return result == null && !broken;
    }

    public String begun() {
        return Moment.time(at);
    }

    public String progress() {
        return "%,d of %,d entries gone through".formatted(gone, entries);
    }

    /** Whether all is as it was written. */
    public boolean whole() {
        return result != null && result.findings().isEmpty();
    }

    /** The heading of the result. */
    public String verdict() {
        int found = result.findings().size();
        return found == 0
                ? "All is as it was written"
                : found == 1 ? "1 thing is not as it was written" : found + " things are not as they were written";
    }

    /** Where an entry stands on the page of what happened. */
    public static String path(Finding finding) {
        return "/record?before=" + (finding.entry() + 1) + "#entry-" + finding.entry();
    }
}
