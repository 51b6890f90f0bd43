package waymark.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.LongStream;

/** The school days of a calendar in order, so that counting them is a look-up. */
final class SchoolDays {
    private final long[] days;

    private SchoolDays(long[] days) {
        this.days = days;
    }

    static SchoolDays of(TermDates dates) {
        return new SchoolDays(dates.terms().stream()
                .flatMap(term -> term.days().from().datesUntil(term.days().to().plusDays(1)))
                .filter(WorkingDays::isWorkingDay)
                .filter(day -> !dates.inset().contains(day))
                .filter(day -> dates.closures().stream()
                        .noneMatch(closure -> closure.days().contains(day)))
                .mapToLong(LocalDate::toEpochDay)
                .sorted()
                .toArray());
    }

    int size() {
        return days.length;
    }

    LocalDate get(int index) {
        return LocalDate.ofEpochDay(days[index]);
    }

    boolean contains(LocalDate day) {
        return Arrays.binarySearch(days, day.toEpochDay()) >= 0;
    }

    /** How many school days are earlier than this day: also the index of the first on or after it. */
    int countBefore(LocalDate day) {
        int index = Arrays.binarySearch(days, day.toEpochDay());
        return index >= 0 ? index : -index - 1;
    }

    LongStream epochDays() {
        return Arrays.stream(days);
    }
}
