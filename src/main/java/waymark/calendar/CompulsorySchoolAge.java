package waymark.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * When a person starts and stops being of compulsory school age.
 *
 * @param startsOn first day: the 31 March, 31 August or 31 December on or next after the fifth
 *     birthday (Education Act 1996 s.8(2), SI 1998/1607; {@code date-csa-start}, {@code
 *     request-csa-start})
 * @param endsOn last day, to its end: the last Friday in June of the school year in which 16 falls
 *     (s.8(3), SI 1997/1970; {@code date-csa-end}, {@code request-csa-end})
 * @param septemberDoubt whether the sixteenth birthday falls in the first days of September, where
 *     s.8(3) read to the letter could end it a year earlier: ask a person
 */
public record CompulsorySchoolAge(LocalDate startsOn, LocalDate endsOn, boolean septemberDoubt) {
    private static final int FIRST_DAYS_OF_SEPTEMBER = 10;

    /** For a person born on this day, the school year taken to begin on 1 September. */
    public static CompulsorySchoolAge of(LocalDate born) {
        LocalDate sixteen = Ages.attains(16, born);
        return new CompulsorySchoolAge(
                startFor(born),
                endFor(sixteen, LocalDate.of(sixteen.getYear(), Month.SEPTEMBER, 1)),
                sixteen.getMonth() == Month.SEPTEMBER && sixteen.getDayOfMonth() <= FIRST_DAYS_OF_SEPTEMBER);
    }

    /**
     * The last day on the literal reading of s.8(3): the school year begins with the first term after
     * July (Education Act 1996 s.579), not on 1 September. For showing beside {@link #endsOn}, not
     * instead.
     *
     * @param autumnTermBegins first day of the autumn term in the calendar year of the sixteenth
     *     birthday
     */
    public static LocalDate endsOnLiterally(LocalDate born, LocalDate autumnTermBegins) {
        return endFor(Ages.attains(16, born), autumnTermBegins);
    }

    /** The last Friday in June ({@code date-csa-end}, SI 1997/1970 art 2). */
    @Encodes("date-csa-end")
    public static LocalDate schoolLeavingDate(int year) {
        return LocalDate.of(year, Month.JUNE, 30).with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
    }

    /**
     * The day from which the person is a young person and holds the rights a parent held: the day
     * after compulsory school age ends (Children and Families Act 2014 s.83(2); {@code
     * ehc-yp-definition}).
     */
    public LocalDate youngPersonFrom() {
        return endsOn.plusDays(1);
    }

    /** Whether the person is of compulsory school age on this day. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    @Encodes("date-csa-start")
    private static LocalDate startFor(LocalDate born) {
        LocalDate five = Ages.attains(5, born);
        int year = five.getYear();
        return List.of(
                        LocalDate.of(year, Month.MARCH, 31),
                        LocalDate.of(year, Month.AUGUST, 31),
                        LocalDate.of(year, Month.DECEMBER, 31))
                .stream()
                .filter(prescribed -> !prescribed.isBefore(five))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate endFor(LocalDate sixteen, LocalDate schoolYearBegins) {
        boolean beforeNextSchoolYear = sixteen.isBefore(schoolYearBegins);
        return schoolLeavingDate(beforeNextSchoolYear ? sixteen.getYear() : sixteen.getYear() + 1);
    }
}
