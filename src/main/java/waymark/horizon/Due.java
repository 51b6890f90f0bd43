package waymark.horizon;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Something that has to be done by a day: a date of law or policy, or an action of a decision. Days are local dates in
 * Europe/London.
 *
 * @param owner who has to do it: whom the rule binds, or the owner that the panel named
 * @param rule the rule that sets the date; null for an action
 * @param force how strongly that rule binds, for example {@code statute}; null for an action
 * @param next who takes it up next when it is missed; null when no ladder has begun
 * @param decision the decision whose action it is; null for a date
 * @param action its place among the actions of the decision, from 1; null for a date
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Due(
        String authority,
        String reference,
        LocalDate day,
        boolean overdue,
        String what,
        String owner,
        String rule,
        String force,
        Coming.Rung next,
        Integer decision,
        Integer action) {

    static final Comparator<Due> EARLIEST_FIRST =
            Comparator.comparing(Due::day).thenComparing(Due::reference).thenComparing(Due::what);

    /**
     * What falls in one week.
     *
     * @param starts its Monday; null for what is overdue
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Week(LocalDate starts, List<Due> due) {}

    static Due of(Horizon.Item item) {
        Coming coming = item.coming();
        return new Due(
                item.authority(),
                item.reference(),
                coming.day(),
                coming.overdue(),
                coming.title(),
                coming.binds(),
                coming.rule(),
                coming.force(),
                coming.next(),
                null,
                null);
    }

    /** What is overdue first, then week by week, whatever the order in which it is given. */
    public static List<Week> byWeek(List<Due> due) {
        return due.stream()
                .sorted(EARLIEST_FIRST)
                .collect(Collectors.groupingBy(
                        each -> each.overdue() ? LocalDate.MIN : monday(each.day()), Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(week -> new Week(week.getKey().equals(LocalDate.MIN) ? null : week.getKey(), week.getValue()))
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
