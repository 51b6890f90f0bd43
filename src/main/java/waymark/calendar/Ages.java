package waymark.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;

/**
 * Ages in whole years, reached at the first moment of the birthday ({@code date-age-attain}).
 *
 * <p>A person born on 29 February has two birthdays in a common year ({@code date-29feb}): 1 March
 * for what the law says of their age, 28 February for planning, so that no preparation is late. No
 * statute was found that settles it: show that doubt beside the date.
 */
public final class Ages {
    private Ages() {}

    /**
     * Legal age in whole years at the start of {@code day}.
     *
     * @throws IllegalArgumentException if {@code day} is before the birth
     */
    public static int on(LocalDate day, LocalDate born) {
        if (day.isBefore(born)) {
            throw new IllegalArgumentException(day + " is before the birth on " + born);
        }
        return Period.between(born, day).getYears();
    }

    /**
     * The day on which the law takes the age to be reached: 1 March for a 29 February birth in a
     * common year.
     */
    @Encodes("date-age-attain")
    public static LocalDate attains(int years, LocalDate born) {
        LocalDate birthday = born.plusYears(years);
        return movedBack(birthday, born) ? birthday.plusDays(1) : birthday;
    }

    /**
     * The day to plan for: 28 February for a 29 February birth in a common year, else the birthday.
     */
    @Encodes("date-29feb")
    public static LocalDate plansFor(int years, LocalDate born) {
        return born.plusYears(years);
    }

    /**
     * A legal age with months: 17½ is the seventeenth birthday and six months ({@code
     * solihull-pfa-175}).
     */
    public static LocalDate attains(int years, int months, LocalDate born) {
        return Counting.monthsAfter(attains(years, born), months);
    }

    /** As {@link #attains(int, int, LocalDate)}, from the planning birthday. */
    public static LocalDate plansFor(int years, int months, LocalDate born) {
        return Counting.monthsAfter(plansFor(years, born), months);
    }

    /** The last day before the legal age is reached. */
    public static LocalDate lastDayBefore(int years, LocalDate born) {
        return attains(years, born).minusDays(1);
    }

    /** Whether a 29 February birth makes the legal and planning dates of this age differ. */
    public static boolean isLeapDayDoubt(int years, LocalDate born) {
        return movedBack(born.plusYears(years), born);
    }

    private static boolean movedBack(LocalDate birthday, LocalDate born) {
        return born.getMonth() == Month.FEBRUARY && birthday.getDayOfMonth() < born.getDayOfMonth();
    }
}
