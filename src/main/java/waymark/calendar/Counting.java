package waymark.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * The law's ways of counting, each under its own name. Every result is the last lawful day (or, for
 * a count backwards, the last day on which the act is in time), a local date in Europe/London. None
 * of these moves a date off a weekend, bank holiday or school holiday ({@code count-noroll}): only
 * {@link TribunalTime} does.
 *
 * <p>A count of fewer than 0 units, or fewer than 1 where the first day itself counts, throws
 * IllegalArgumentException.
 */
@Encodes("count-noroll")
public final class Counting {
    private Counting() {}

    /** "Within N weeks of X": X is day 0 ({@code count-weeks}, {@code date-within-weeks}). */
    @Encodes({"count-weeks", "date-within-weeks"})
    public static LocalDate weeksAfter(LocalDate day, int weeks) {
        return day.plusWeeks(atLeast(0, weeks));
    }

    /** "At least N weeks before X" ({@code review-notice2w}, {@code phase-latestmeeting}). */
    public static LocalDate weeksBefore(LocalDate day, int weeks) {
        return day.minusWeeks(atLeast(0, weeks));
    }

    /** "Within N days of X": calendar days, X is day 0 ({@code count-days}). */
    @Encodes("count-days")
    public static LocalDate daysAfter(LocalDate day, int days) {
        return day.plusDays(atLeast(0, days));
    }

    /**
     * "N days beginning with X": calendar days, X is day 1 ({@code count-beginning}, {@code
     * date-beginning-with}).
     */
    @Encodes({"count-beginning", "date-beginning-with"})
    public static LocalDate daysBeginningWith(LocalDate day, int days) {
        return day.plusDays(atLeast(1, days) - 1L);
    }

    /**
     * "Within N months after X": the corresponding date, or the last day of a month that has none
     * ({@code count-months}, {@code date-months}; Dodds v Walker [1981]).
     */
    @Encodes({"count-months", "date-months"})
    public static LocalDate monthsAfter(LocalDate day, int months) {
        return day.plusMonths(atLeast(0, months));
    }

    /**
     * "N months starting with X": the day before the corresponding date, or the last day of a month
     * that has none ({@code count-12m-starting}).
     */
    @Encodes("count-12m-starting")
    public static LocalDate monthsStartingWith(LocalDate day, int months) {
        LocalDate corresponding = day.plusMonths(atLeast(1, months));
        boolean monthIsShorter = corresponding.getDayOfMonth() < day.getDayOfMonth();
        return monthIsShorter ? corresponding : corresponding.minusDays(1);
    }

    /**
     * The day before the anniversary of X ({@code count-12m-starting}, {@code review-first}, {@code
     * review-next}).
     */
    public static LocalDate twelveMonthsStartingWith(LocalDate day) {
        return monthsStartingWith(day, 12);
    }

    /**
     * "Before 15 February" is 14 February at the latest ({@code count-before}, {@code date-before}).
     */
    public static LocalDate before(int dayOfMonth, Month month, int year) {
        return before(LocalDate.of(year, month, dayOfMonth));
    }

    /** The last day before X ({@code count-before}, {@code date-before}). */
    @Encodes({"count-before", "date-before"})
    public static LocalDate before(LocalDate day) {
        return day.minusDays(1);
    }

    /** "At least N months before X" ({@code phase-post16move}, {@code ehc-p16-p16}). */
    public static LocalDate monthsBefore(LocalDate day, int months) {
        return day.minusMonths(atLeast(0, months));
    }

    /**
     * A day earlier than {@link #monthsBefore}, so that N whole months lie between ({@code
     * phase-post16move}).
     */
    public static LocalDate clearMonthsBefore(LocalDate day, int months) {
        return monthsBefore(day, months).minusDays(1);
    }

    /**
     * "Within N working days of X": X is day 0 ({@code count-workingday}, {@code date-working-day}).
     */
    public static LocalDate workingDaysAfter(LocalDate day, int days) {
        LocalDate counted = day;
        for (int i = 0; i < atLeast(0, days); i++) {
            counted = WorkingDays.onOrAfter(counted.plusDays(1));
        }
        return counted;
    }

    /**
     * "N working days beginning with X": X is day 1, or else the next working day is ({@code
     * move-transfer}).
     */
    public static LocalDate workingDaysBeginningWith(LocalDate day, int days) {
        return workingDaysAfter(WorkingDays.onOrAfter(day), atLeast(1, days) - 1);
    }

    /**
     * "At least N working days before X", counting the day of the result ({@code move-transfer},
     * {@code mediation-notice5wd}). For N clear working days ask for N + 1.
     */
    public static LocalDate workingDaysBefore(LocalDate day, int days) {
        LocalDate counted = day;
        for (int i = 0; i < atLeast(0, days); i++) {
            counted = WorkingDays.onOrBefore(counted.minusDays(1));
        }
        return counted;
    }

    /**
     * "Within N school days after X": X is day 0 ({@code irp-apply}, {@code fair-access-20}).
     *
     * @throws CalendarMissing if the calendar does not reach so far
     */
    public static LocalDate schoolDaysAfter(LocalDate day, int days, TermCalendar calendar) {
        return atLeast(0, days) == 0 ? day : calendar.schoolDayAfter(day, days);
    }

    /**
     * The Nth school day beginning with X: X is day 1 if it is a school day, or else the next one is
     * ({@code exclusion-susp6}, {@code exclusion-pex6}).
     *
     * @throws CalendarMissing if the calendar does not reach so far
     */
    public static LocalDate nthSchoolDayBeginningWith(LocalDate day, int nth, TermCalendar calendar) {
        return schoolDaysAfter(calendar.schoolDayOnOrAfter(day), atLeast(1, nth) - 1, calendar);
    }

    /**
     * "Not less than N school days before X", counting the day of the result ({@code
     * exclusion-offsite-dir}). For N clear school days ask for N + 1.
     *
     * @throws CalendarMissing if the calendar does not reach so far back
     */
    public static LocalDate schoolDaysBefore(LocalDate day, int days, TermCalendar calendar) {
        return atLeast(0, days) == 0 ? day : calendar.schoolDayBefore(day, days);
    }

    /**
     * "Within N school weeks": five school days each, as {@code ga-c5} counts them; X is day 0.
     *
     * @throws CalendarMissing if the calendar does not reach so far
     */
    public static LocalDate schoolWeeksAfter(LocalDate day, int weeks, TermCalendar calendar) {
        return schoolDaysAfter(day, Math.multiplyExact(5, weeks), calendar);
    }

    private static int atLeast(int least, int count) {
        if (count < least) {
            throw new IllegalArgumentException("Cannot count " + count + ": at least " + least + " is needed");
        }
        return count;
    }
}
