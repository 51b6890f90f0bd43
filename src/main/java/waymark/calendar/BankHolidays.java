package waymark.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Bank holidays in England, with Christmas Day and Good Friday (Banking and Financial Dealings Act
 * 1971). Worked out by the standing rules, then changed by the one-off proclamations listed in
 * {@code bank-holiday-exceptions.yaml}. A proclamation made after that list was checked is not
 * known here.
 */
public final class BankHolidays {
    private static final int EARLIEST_KEPT = 1950;
    private static final int LATEST_KEPT = 2150;
    private static final Map<Integer, SortedMap<LocalDate, String>> YEARS = new ConcurrentHashMap<>();

    private BankHolidays() {}

    /**
     * The year's holidays by date, each with its name; a weekend holiday is listed on its substitute
     * day.
     */
    public static SortedMap<LocalDate, String> in(int year) {
        boolean worthKeeping = year >= EARLIEST_KEPT && year <= LATEST_KEPT;
        return worthKeeping ? YEARS.computeIfAbsent(year, BankHolidays::workOut) : workOut(year);
    }

    /** Whether this day is one of them. */
    public static boolean isBankHoliday(LocalDate day) {
        return in(day.getYear()).containsKey(day);
    }

    private static SortedMap<LocalDate, String> workOut(int year) {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        addOrSubstitute(days, LocalDate.of(year, Month.JANUARY, 1), "New Year's Day");
        days.put(Easter.goodFriday(year), "Good Friday");
        days.put(Easter.monday(year), "Easter Monday");
        days.put(LocalDate.of(year, Month.MAY, 1).with(firstInMonth(MONDAY)), "Early May bank holiday");
        days.put(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)), "Spring bank holiday");
        days.put(LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)), "Summer bank holiday");
        addChristmas(days, year);
        BankHolidayExceptions.SHIPPED.applyTo(days, year);
        return Collections.unmodifiableSortedMap(days);
    }

    /** Boxing Day keeps a Monday and Christmas then takes the Tuesday, as in 2022. */
    private static void addChristmas(SortedMap<LocalDate, String> days, int year) {
        LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
        LocalDate boxing = christmas.plusDays(1);
        if (WorkingDays.isWeekend(christmas)) {
            addOrSubstitute(days, boxing, "Boxing Day");
            addOrSubstitute(days, christmas, "Christmas Day");
        } else {
            addOrSubstitute(days, christmas, "Christmas Day");
            addOrSubstitute(days, boxing, "Boxing Day");
        }
    }

    private static void addOrSubstitute(SortedMap<LocalDate, String> days, LocalDate day, String name) {
        LocalDate held = day;
        while (WorkingDays.isWeekend(held) || days.containsKey(held)) {
            held = held.plusDays(1);
        }
        days.put(held, held.equals(day) ? name : name + " (substitute day)");
    }
}
