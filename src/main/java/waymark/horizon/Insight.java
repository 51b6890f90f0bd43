package waymark.horizon;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * How an authority's cases and decisions stand, for its leads. Numbers of children below five are left out, and so are
 * those that they could be worked out from. Days are local dates in Europe/London.
 *
 * @param timeliness by age, need, phase and status: whose dates are kept
 * @param decisions what panels did with what was suggested
 * @param departures by rule row and term, the most first
 * @param otherwise what was decided instead of what was suggested
 * @param waits how long cases waited for a decision, by question
 * @param groups the cases that were decided, by age, need, phase and status
 * @param terms where the terms that departures are counted in come from
 */
public record Insight(
        String authority,
        LocalDate from,
        LocalDate to,
        List<Timely> timeliness,
        List<Decided> decisions,
        List<Departed> departures,
        List<Otherwise> otherwise,
        List<Wait> waits,
        List<Grouped> groups,
        String terms) {

    /** From how many departures in one term on a row should be looked at again. */
    static final int PROMPTS_A_REVIEW = 3;

    /**
     * Cases of one group that have dates to keep.
     *
     * @param by what the group is made by, for example {@code phase}
     * @param cases how many have a date; null when it is left out
     * @param late how many have a date that has gone by; null when it is left out
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Timely(String by, String group, Long cases, Long late) {}

    /** So many decisions of a kind. */
    public record Decided(String kind, long decisions) {}

    /**
     * Departures from what a row suggested, in one term.
     *
     * @param term the council's own name for it where its term dates are held, else the name by month
     * @param review whether there are so many that the row should be looked at again
     */
    public record Departed(
            String rule,
            String table,
            String row,
            String term,
            long departures,
            List<String> because,
            boolean review) {}

    /** What was decided instead. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Otherwise(String question, String suggested, String decided, long decisions) {}

    /**
     * Cases of one group that were decided in the time.
     *
     * @param by what the group is made by, for example {@code phase}
     * @param cases how many cases; null when it is left out
     * @param departed how many of them a panel decided otherwise than was suggested; null when it is left out
     * @param middle whole days that the middle one of their decisions waited; null when it is left out
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Grouped(String by, String group, Long cases, Long departed, Long middle) {}

    /** Whole days from the case's arrival to its decision. */
    public record Wait(String question, long decisions, long middle, long longest) {}
}
