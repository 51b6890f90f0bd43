package waymark.site.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far away a day is, in calendar days. */
final class DaysLeft {

    private DaysLeft() {}

    /** For a date to be kept: for example "3 days left", "today", "2 days overdue". */
    static String to(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days == 0 ? "today" : days > 0 ? days(days) + " left" : days(-days) + " overdue";
    }

    /** For a day that comes or went: for example "in 3 days", "today", "2 days ago". */
    static String until(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days == 0
                ? "today"
                : days == 1
                        ? "tomorrow"
                        : days > 0 ? "in " + days(days) : days == -1 ? "yesterday" : days(-days) + " ago";
    }

    private static String days(long count) {
        return count == 1 ? "1 day" : count + " days";
    }
}
