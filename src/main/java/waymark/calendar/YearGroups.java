package waymark.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.OptionalInt;

/**
 * The year group a person's age would put them in ({@code date-year-group}). "In or beyond year 9"
 * in the SEND Regulations 2014 (regs 12(3), 20(6), 21(6)) means the year they are actually taught
 * in: use this to plan and to notice a difference, not to decide.
 */
public final class YearGroups {
    private YearGroups() {}

    /**
     * Chronological year in an academic year: Reception 0, N2 -1, N1 -2. Neither floor nor ceiling: a
     * baby gives a number below -4 and an adult one above 14.
     */
    @Encodes("date-year-group")
    public static int chronological(LocalDate born, AcademicYear year) {
        return year.startYear() - cohort(born) - 5;
    }

    /** Chronological year on a day. */
    public static int chronological(LocalDate born, LocalDate day) {
        return chronological(born, AcademicYear.of(day));
    }

    /** The 1 September on which a person born on this day would begin a year group (Year 9 is 9). */
    public static LocalDate begins(int yearGroup, LocalDate born) {
        return new AcademicYear(cohort(born) + 5 + yearGroup).from();
    }

    /**
     * How many years below their age a person is taught on a day; negative when above, 0 when in
     * cohort, empty when the actual year has no number (M, X).
     */
    public static OptionalInt yearsBelowCohort(NcYear actual, LocalDate born, LocalDate day) {
        OptionalInt number = actual.number();
        return number.isPresent() ? OptionalInt.of(chronological(born, day) - number.getAsInt()) : OptionalInt.empty();
    }

    private static int cohort(LocalDate born) {
        return born.getMonthValue() >= Month.SEPTEMBER.getValue() ? born.getYear() : born.getYear() - 1;
    }
}
