package waymark.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Working days in England: Monday to Friday except Christmas Day, Good Friday and bank holidays
 * ({@code count-workingday}, {@code date-working-day}). School holidays are working days. The SEND
 * Regulations do not define the words: this meaning is by analogy with the Tribunal's rules.
 */
@Encodes({"count-workingday", "date-working-day"})
public final class WorkingDays {
    private WorkingDays() {}

    /** Whether this is a working day in England. */
    public static boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !BankHolidays.isBankHoliday(day);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** This day, or the next working day after it. */
    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /**
     * This day, or the last working day before it: when to act so that a deadline on {@code day} is
     * kept.
     */
    public static LocalDate onOrBefore(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /**
     * How many working days lie from {@code first} to {@code last}, both counted; 0 if {@code last}
     * is earlier.
     */
    public static int count(LocalDate first, LocalDate last) {
        return (int) first.datesUntil(last.isBefore(first) ? first : last.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .count();
    }
}
