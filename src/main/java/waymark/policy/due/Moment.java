package waymark.policy.due;

import java.time.LocalDate;
import java.util.function.Supplier;
import waymark.calendar.TermCalendar;
import waymark.casefile.Facts;
import waymark.policy.Settings;

/**
 * What a due date is reckoned from.
 *
 * @param calendar the term calendar of the child's own school, or else of the authority; throws
 *     {@link waymark.calendar.CalendarMissing} when there is none
 * @param missed the due date of the finding that raised the row; null for a row that facts alone make true
 */
public record Moment(Facts facts, Settings settings, Supplier<TermCalendar> calendar, LocalDate missed) {

    /** The same moment for a row that a missed date has raised. */
    public Moment after(LocalDate missedDate) {
        return new Moment(facts, settings, calendar, missedDate);
    }
}
