package waymark.policy.due;

import java.time.LocalDate;
import java.util.List;

/** What came of reckoning a due date. */
public sealed interface Reckoning {

    /**
     * A date.
     *
     * @param date the last lawful local day, Europe/London
     * @param conventions the ids of the ways of counting that were used, for example {@code count-weeks}
     */
    record On(LocalDate date, List<String> conventions) implements Reckoning {}

    /** No date can be given, and why: a fact is not known, or a calendar is missing. */
    record Cannot(String why) implements Reckoning {}

    /** The row has no due date. */
    record None() implements Reckoning {}
}
