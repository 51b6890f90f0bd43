package waymark.replay;

import java.time.LocalDate;
import waymark.store.StoredCases.Period;

/**
 * What is asked of a run.
 *
 * @param draft whose impact is asked for
 * @param base the newest publication; the draft is looked at beside everything up to it
 * @param authority whose cases to look at; null for every council's, in figures only
 * @param received when the cases were received; an upload is taken whole
 * @param on the local day on which to look at each case; null for its own
 * @param by who asks
 */
public record ImpactQuestion(String draft, int base, String authority, Period received, LocalDate on, String by) {}
