package waymark.site.ahead;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.horizon.ComingKind;
import waymark.horizon.Horizon.Item;
import waymark.site.Address;

/**
 * A month of what comes, week by week.
 *
 * @param items what comes in it
 */
public record MonthInWords(Span span, YearMonth month, List<Item> items) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final int MOST_NAMED = 3;

    /**
     * A day of the calendar.
     *
     * @param entries what comes on it; none outside the month
     */
    public record Day(LocalDate date, boolean within, boolean today, List<Entry> entries) {

        public String words() {
            return DAY.format(date);
        }

        public boolean empty() {
            return entries.isEmpty();
        }
    }

    /**
     * One case, or so many of a kind, with a link to it.
     *
     * @param kind what stands before the link; empty for nothing
     */
    public record Entry(String kind, String words, String path) {}

    public String title() {
        return Span.month(month);
    }

    public List<List<Day>> weeks() {
        Map<LocalDate, List<Item>> byDay = items.stream()
                .collect(Collectors.groupingBy(item -> item.coming().day()));
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return Stream.iterate(first, monday -> !monday.isAfter(last), monday -> monday.plusWeeks(1))
                .map(monday -> monday.datesUntil(monday.plusWeeks(1))
                        .map(day -> day(day, byDay.getOrDefault(day, List.of())))
                        .toList())
                .toList();
    }

    /** The page of the month before; empty when there is nothing to see there. */
    public String earlier() {
        return month.isAfter(YearMonth.from(span.today())) ? path(month.minusMonths(1)) : "";
    }

    /** The page of the month after; empty when it lies beyond what is looked at. */
    public String later() {
        return month.isBefore(YearMonth.from(span.to())) ? path(month.plusMonths(1)) : "";
    }

    private String path(YearMonth another) {
        return "/ahead/calendar?month=" + another + (span.kind() == null ? "" : "&kind=" + span.kind());
    }

    private Day day(LocalDate date, List<Item> due) {
        boolean within = YearMonth.from(date).equals(month);
        return new Day(date, within, date.equals(span.today()), within ? entries(date, due) : List.of());
    }

    private List<Entry> entries(LocalDate date, List<Item> due) {
        List<Entry> entries = new ArrayList<>();
        Map<ComingKind, List<Item>> byKind = due.stream()
                .collect(Collectors.groupingBy(item -> item.coming().kind(), TreeMap::new, Collectors.toList()));
        byKind.forEach((kind, items) -> {
            if (items.size() > MOST_NAMED) {
                entries.add(new Entry(
                        "",
                        KindWords.count(kind, items.size()),
                        "/ahead" + span.of(kind).between(date, date).query()));
            } else {
                items.forEach(item -> entries.add(new Entry(
                        KindWords.count(kind, 1) + ": ",
                        item.reference(),
                        Address.of("cases", item.authority(), item.reference()))));
            }
        });
        return entries;
    }
}
