package waymark.recommend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import waymark.casefile.Fact;
import waymark.policy.Clause;

/**
 * A value so near to a line that a slip in counting would put it on the other side.
 *
 * @param line the line itself
 * @param by how far off the value is, in words
 */
record Whisker(Fact fact, Object value, Object line, String by) {

    /** Up to so many percentage points. */
    private static final BigDecimal POINTS = BigDecimal.ONE;

    /** Up to so many days, in a count of days or between two dates. */
    private static final long DAYS = 2;

    /** The lines of a clause that a value, null when not known, comes within a whisker of. */
    static Stream<Whisker> of(Clause clause, Object value) {
        return value == null
                ? Stream.of()
                : Cut.in(List.of(clause.condition()), null).stream()
                        .map(Cut::at)
                        .filter(line -> close(clause.fact(), line, value))
                        .map(line -> new Whisker(
                                clause.fact(),
                                value,
                                line,
                                Distance.from(line, clause.fact(), value).words()));
    }

    private static boolean close(Fact fact, Object line, Object value) {
        return switch (value) {
            case BigDecimal number
            when line instanceof BigDecimal end && fact.unit().contains("day") ->
                number.subtract(end).abs().compareTo(BigDecimal.valueOf(DAYS)) <= 0;
            case BigDecimal number
            when line instanceof BigDecimal end ->
                fact.unit().startsWith("%") && number.subtract(end).abs().compareTo(POINTS) <= 0;
            case Integer number
            when line instanceof Integer end ->
                fact.unit().endsWith("days") && Math.abs(number - end) <= DAYS && end > DAYS;
            case LocalDate date
            when line instanceof LocalDate day -> Math.abs(ChronoUnit.DAYS.between(day, date)) <= DAYS;
            default -> false;
        };
    }

    boolean atIt() {
        return line.equals(value) || line instanceof BigDecimal end && end.compareTo((BigDecimal) value) == 0;
    }
}
