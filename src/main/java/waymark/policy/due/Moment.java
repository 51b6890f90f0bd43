package waymark.policy.due;

import java.util.function.Supplier;
import waymark.calendar.TermCalendar;
import waymark.casefile.Facts;
import waymark.policy.Settings;

/**
 * What a due date is reckoned from.
 *
 * @param calendar the term calendar of the child's own school, or else of the authority; throws
 *     {@link waymark.calendar.CalendarMissing} when there is none
 */
public record Moment(Facts facts, Settings settings, Supplier<TermCalendar> calendar) {}
