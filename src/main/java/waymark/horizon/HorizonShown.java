package waymark.horizon;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import waymark.casefile.InWords;
import waymark.sheet.Sheet;
import waymark.sheet.Sheet.Column;

/**
 * What comes, as it is told.
 *
 * @param day the day that it is seen from
 * @param done how many of all cases are worked out for that day
 * @param months how much of each kind falls in each month, the earliest first
 */
public record HorizonShown(LocalDate day, long done, long cases, List<Month> months, List<Each> items) {

    /** So many cases for which something of a kind comes in a month, for example {@code 2027-02}. */
    public record Month(YearMonth month, ComingKind kind, long cases) {}

    /** One thing that comes, and for which case. */
    public record Each(
            String authority,
            String reference,
            @JsonUnwrapped Coming coming) {}

    /** What was found, counted. */
    public static HorizonShown of(Horizon.Reached reached, List<Horizon.Item> items) {
        return new HorizonShown(
                reached.day(),
                reached.done(),
                reached.cases(),
                months(items),
                items.stream()
                        .map(item -> new Each(item.authority(), item.reference(), item.coming()))
                        .toList());
    }

    /** The dates as a calendar. */
    public String calendar(Instant now) {
        ICalendar calendar = new ICalendar("Waymark: what comes", now);
        for (Each each : items) {
            Coming coming = each.coming();
            calendar.add(
                    coming.day(),
                    coming.title() + " (" + each.reference() + ")",
                    (coming.dated() ? "The last day: " : "From this day: ")
                            + InWords.date(coming.day()) + ". Who acts: " + coming.binds() + ". Rule " + coming.rule()
                            + ".",
                    each.authority() + " " + each.reference());
        }
        return calendar.ended();
    }

    /** The list as a table. */
    public Sheet sheet() {
        return new Sheet(
                "horizon",
                "What comes",
                List.of(
                        new Column("Day", 14),
                        new Column("Must be kept", 14),
                        new Column("Kind", 18),
                        new Column("Authority", 16),
                        new Column("Case", 20),
                        new Column("What", 60),
                        new Column("Who acts", 20),
                        new Column("Rule", 24),
                        new Column("Force", 20)),
                () -> items.stream().map(HorizonShown::row));
    }

    private static List<Object> row(Each each) {
        Coming coming = each.coming();
        return List.of(
                coming.day(),
                coming.dated() ? "yes" : "begins",
                coming.kind().toString(),
                each.authority(),
                each.reference(),
                coming.title(),
                InWords.code(coming.binds()),
                coming.rule(),
                InWords.code(coming.force()));
    }

    private static List<Month> months(List<Horizon.Item> items) {
        Map<YearMonth, Map<ComingKind, Long>> counted = items.stream()
                .collect(Collectors.groupingBy(
                        item -> YearMonth.from(item.coming().day()),
                        TreeMap::new,
                        Collectors.groupingBy(
                                item -> item.coming().kind(),
                                TreeMap::new,
                                Collectors.collectingAndThen(
                                        Collectors.mapping(
                                                item -> item.authority() + " " + item.reference(), Collectors.toSet()),
                                        cases -> (long) cases.size()))));
        return counted.entrySet().stream()
                .flatMap(month -> month.getValue().entrySet().stream()
                        .map(kind -> new Month(month.getKey(), kind.getKey(), kind.getValue())))
                .toList();
    }
}
