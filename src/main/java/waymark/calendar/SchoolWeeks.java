package waymark.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;

/** The weeks of a calendar that hold a school day, by their Mondays in order. */
final class SchoolWeeks {
    private final long[] mondays;

    private SchoolWeeks(long[] mondays) {
        this.mondays = mondays;
    }

    static SchoolWeeks of(SchoolDays days) {
        return new SchoolWeeks(days.epochDays()
                .map(day -> mondayOf(LocalDate.ofEpochDay(day)))
                .distinct()
                .toArray());
    }

    int size() {
        return mondays.length;
    }

    boolean isSchoolWeek(LocalDate day) {
        return Arrays.binarySearch(mondays, mondayOf(day)) >= 0;
    }

    /** How many school weeks are earlier than the week of this day. */
    int countBefore(LocalDate day) {
        int index = Arrays.binarySearch(mondays, mondayOf(day));
        return index >= 0 ? index : -index - 1;
    }

    List<LocalDate> mondays(int from, int to) {
        return Arrays.stream(mondays, from, to).mapToObj(LocalDate::ofEpochDay).toList();
    }

    private static long mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toEpochDay();
    }
}
