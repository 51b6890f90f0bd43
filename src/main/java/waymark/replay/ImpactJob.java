package waymark.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A run over many cases, asked for, going on or over.
 *
 * @param draft whose impact it tells
 * @param base the newest publication when it was asked for; the draft is looked at beside everything up to it
 * @param authority whose cases are looked at; null for every council's, in figures only
 * @param receivedFrom the first local day on which the cases were received; null for no beginning
 * @param receivedTo the last; null for no end
 * @param on the local day on which each case is looked at; null for its own
 * @param uploaded whether the cases were sent with the question, rather than stored before
 * @param done how many cases have been taken so far, of {@code total}
 * @param fault why it failed; null unless it did
 * @param impact what was found; null until it is over
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImpactJob(
        String id,
        String draft,
        int base,
        String authority,
        LocalDate receivedFrom,
        LocalDate receivedTo,
        LocalDate on,
        boolean uploaded,
        String askedBy,
        Instant askedAt,
        State state,
        long done,
        long total,
        String fault,
        Impact impact) {

    /** How far a run is. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        /** Whether nothing more will come of it. */
        public boolean over() {
            return this != QUEUED && this != RUNNING;
        }
    }

    /** Whether its figures stand alone, because those who see them may not see which children they count. */
    public boolean figuresOnly() {
        return authority == null;
    }
}
