package waymark.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * The year that year groups turn on, 1 September to 31 August ({@code date-year-group}). Not a
 * school's own school year, for which see {@link TermCalendar#schoolYear}.
 *
 * @param startYear calendar year of its 1 September
 */
public record AcademicYear(int startYear) {

    /** The academic year that holds this day. */
    public static AcademicYear of(LocalDate day) {
        return new AcademicYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** 1 September. */
    public LocalDate from() {
        return LocalDate.of(startYear, Month.SEPTEMBER, 1);
    }

    /** 31 August. */
    public LocalDate to() {
        return LocalDate.of(startYear + 1, Month.AUGUST, 31);
    }

    /** As people write it: {@code 2026/27}. */
    public String label() {
        return "%d/%02d".formatted(startYear, (startYear + 1) % 100);
    }
}
