package waymark.recommend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import waymark.casefile.Fact;
import waymark.policy.Clause;
import waymark.policy.Condition;

/**
 * How far a value is from meeting a condition, read from the condition's own ends.
 *
 * @param share 0 at the line; 1 for what is as far as can be, not known, or not a matter of size
 * @param words for example "0.2 over" or "3 weeks late"; null when it is not known or not a matter of size
 */
record Distance(double share, String words) {

    private static final Distance NOT_MEASURED = new Distance(1, null);
    private static final int DAYS_A_YEAR = 365;
    private static final int DAYS_A_WEEK = 7;

    /** From a value, or null when it is not known, to a clause that it does not meet. */
    static Distance of(Clause clause, Object value) {
        return value == null ? NOT_MEASURED : to(clause.condition(), clause.fact(), value);
    }

    private static Distance to(Condition condition, Fact fact, Object value) {
        return switch (condition) {
            case Condition.Interval interval -> fact.type().ordered() ? interval(interval, fact, value) : NOT_MEASURED;
            case Condition.AnyOf any ->
                any.parts().stream()
                        .map(part -> to(part, fact, value))
                        .min(Comparator.comparingDouble(Distance::share))
                        .orElse(NOT_MEASURED);
            default -> NOT_MEASURED;
        };
    }

    private static Distance interval(Condition.Interval interval, Fact fact, Object value) {
        boolean tooLow = interval.low() != null && interval.low().compareTo(value) >= 0;
        return from(tooLow ? interval.low() : interval.high(), fact, value);
    }

    /** From a line to a value of a fact, on whichever side of it the value is. */
    static Distance from(Object line, Fact fact, Object value) {
        return switch (value) {
            case LocalDate date when line instanceof LocalDate day -> days(ChronoUnit.DAYS.between(day, date));
            case Integer number
            when line instanceof Integer end ->
                amount(BigDecimal.valueOf(number).subtract(BigDecimal.valueOf(end)), BigDecimal.valueOf(end), fact);
            case BigDecimal number when line instanceof BigDecimal end -> amount(number.subtract(end), end, fact);
            default -> NOT_MEASURED;
        };
    }

    private static Distance amount(BigDecimal gap, BigDecimal line, Fact fact) {
        if (gap.signum() == 0) {
            return new Distance(0, "just at the line");
        }
        double scale = Math.max(1, line.abs().doubleValue());
        BigDecimal size = gap.abs().stripTrailingZeros();
        String unit = unit(fact.unit(), size);
        return new Distance(
                Math.min(1, gap.abs().doubleValue() / scale),
                size.toPlainString() + (unit.isEmpty() ? "" : " " + unit) + (gap.signum() < 0 ? " short" : " over"));
    }

    /** One of a thing is said in the singular; a share is measured in points. */
    private static String unit(String unit, BigDecimal size) {
        if (unit.equals("%")) {
            return "percentage points";
        }
        String[] parts = unit.split(" a ", 2);
        String one = parts[0].replaceFirst("ies$", "y").replaceFirst("s$", "");
        String counted = size.compareTo(BigDecimal.ONE) == 0 ? one : parts[0].endsWith("s") ? parts[0] : parts[0] + "s";
        return unit.isEmpty() ? "" : parts.length > 1 ? counted + " a " + parts[1] : counted;
    }

    private static Distance days(long gap) {
        if (gap == 0) {
            return new Distance(0, "just at the line");
        }
        long size = Math.abs(gap);
        boolean weeks = size % DAYS_A_WEEK == 0;
        long count = weeks ? size / DAYS_A_WEEK : size;
        return new Distance(
                Math.min(1, (double) size / DAYS_A_YEAR),
                count + (weeks ? " week" : " day") + (count == 1 ? "" : "s") + (gap < 0 ? " early" : " late"));
    }
}
