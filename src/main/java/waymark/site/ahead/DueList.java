package waymark.site.ahead;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import waymark.horizon.Due;
import waymark.site.Moment;

/**
 * What is due, as a page tells it.
 *
 * @param weeks what this page shows, the overdue first
 * @param all how many there are on all pages
 * @param overdue how many of all are overdue
 * @param soon how many of all fall in the next seven days, today with them
 * @param at the number of this page, from 1
 */
public record DueList(List<Week> weeks, int all, long overdue, long soon, int at) {

    /** The most that one page shows. */
    static final int PAGE = 150;

    /** What is overdue, or what falls in one week. */
    public record Week(String title, List<DueInWords> due) {}

    /** @param due all of it, the earliest first */
    static DueList of(List<Due> due, LocalDate today, int at) {
        List<Due> shown = due.stream().skip((at - 1L) * PAGE).limit(PAGE).toList();
        return new DueList(
                Due.byWeek(shown).stream()
                        .map(week -> new Week(
                                title(week.starts(), today),
                                week.due().stream()
                                        .map(each -> new DueInWords(each, today))
                                        .toList()))
                        .toList(),
                due.size(),
                due.stream().filter(Due::overdue).count(),
                due.stream()
                        .filter(each -> !each.overdue() && each.day().isBefore(today.plusDays(7)))
                        .count(),
                at);
    }

    public boolean more() {
        return (long) at * PAGE < all;
    }

    private static String title(LocalDate monday, LocalDate today) {
        LocalDate thisMonday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (monday == null) {
            return "Overdue";
        }
        if (monday.equals(thisMonday)) {
            return "This week";
        }
        return (monday.equals(thisMonday.plusWeeks(1)) ? "Next week, from " : "The week of ") + Moment.day(monday);
    }
}
