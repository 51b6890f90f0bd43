package waymark.site.ahead;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import waymark.horizon.ComingKind;
import waymark.horizon.Horizon;
import waymark.site.Asked;
import waymark.site.Choice;
import waymark.site.Moment;

/**
 * The days and the kind of what comes that somebody looks at.
 *
 * @param today from where it is looked ahead
 * @param from the first local day
 * @param to the last one
 * @param kind one kind; null for every one
 */
public record Span(LocalDate today, LocalDate from, LocalDate to, ComingKind kind) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL uuuu", Locale.UK);

    /** From {@code kind} and, as days or as months, {@code from} and {@code to}. */
    static Span of(Asked asked, LocalDate today) {
        LocalDate end = today.plusMonths(Horizon.MONTHS);
        LocalDate from =
                month(asked.text("from")).map(month -> month.atDay(1)).orElseGet(() -> asked.day("from", today));
        LocalDate to = month(asked.text("to")).map(YearMonth::atEndOfMonth).orElseGet(() -> asked.day("to", end));
        return new Span(
                today,
                from.isBefore(today) ? today : from,
                to.isAfter(end) ? end : to,
                ComingKind.of(asked.text("kind")).orElse(null));
    }

    List<ComingKind> kinds() {
        return kind == null ? List.of(ComingKind.values()) : List.of(kind);
    }

    /** The same for one kind alone; null for every one. */
    Span of(ComingKind another) {
        return new Span(today, from, to, another);
    }

    /** The same for other days. */
    Span between(LocalDate first, LocalDate last) {
        return new Span(today, first, last, kind);
    }

    /** The months that it touches. */
    List<YearMonth> months() {
        YearMonth first = YearMonth.from(from);
        long count = Math.max(0, first.until(YearMonth.from(to), ChronoUnit.MONTHS) + 1);
        return LongStream.range(0, count).mapToObj(first::plusMonths).toList();
    }

    /** Every month that can be looked at. */
    public List<Choice> choices() {
        return between(today, today.plusMonths(Horizon.MONTHS)).months().stream()
                .map(month -> Choice.of(month.toString(), MONTH.format(month)))
                .toList();
    }

    /** For example "22 November 2026 to 31 January 2027". */
    public String words() {
        return from.equals(to) ? Moment.day(from) : Moment.day(from) + " to " + Moment.day(to);
    }

    public String kindCode() {
        return kind == null ? "" : kind.toString();
    }

    /** As a query that gives the same again. */
    public String query() {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("kind", kindCode());
        asked.put("from", from);
        asked.put("to", to);
        return Asked.query(asked);
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    private static Optional<YearMonth> month(String text) {
        return text.matches("\\d{4}-(0[1-9]|1[0-2])") ? Optional.of(YearMonth.parse(text)) : Optional.empty();
    }
}
