package waymark.recommend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import waymark.casefile.Fact;
import waymark.policy.Clause;
import waymark.policy.Condition;

/**
 * How far a value of a fact is from a line, which is one of a condition's own ends.
 *
 * @param line null where there is none: the value is not known, or not a matter of size
 * @param share 0 at the line; 1 for what is as far as can be, not known, or not a matter of size
 */
record Distance(Fact fact, Object line, Object value, double share) {

    private static final int DAYS_A_YEAR = 365;
    private static final int DAYS_A_WEEK = 7;

    /** From a value, or null when it is not known, to a clause that it does not meet. */
    static Distance of(Clause clause, Object value) {
        return to(clause.condition(), clause.fact(), value);
    }

    /** From a line to a value, on whichever side of it the value is. */
    static Distance from(Object line, Fact fact, Object value) {
        return new Distance(fact, line, value, share(line, value));
    }

    private static Distance to(Condition condition, Fact fact, Object value) {
        if (value != null && condition instanceof Condition.Interval interval) {
            boolean tooLow = interval.low() != null && interval.low().compareTo(value) >= 0;
            return from(tooLow ? interval.low() : interval.high(), fact, value);
        }
        Distance nearest = new Distance(fact, null, value, 1);
        if (value != null && condition instanceof Condition.AnyOf any) {
            for (Condition part : any.parts()) {
                Distance other = to(part, fact, value);
                nearest = other.share < nearest.share ? other : nearest;
            }
        }
        return nearest;
    }

    private static double share(Object line, Object value) {
        return switch (value) {
            case LocalDate date
            when line instanceof LocalDate day ->
                Math.min(1, (double) Math.abs(ChronoUnit.DAYS.between(day, date)) / DAYS_A_YEAR);
            case Number number
            when line instanceof Number end ->
                Math.min(
                        1,
                        Math.abs(number.doubleValue() - end.doubleValue()) / Math.max(1, Math.abs(end.doubleValue())));
            default -> 1;
        };
    }

    /** For example "0.2 over" or "3 weeks late"; null where it is not known or not a matter of size. */
    String words() {
        return switch (value) {
            case LocalDate date when line instanceof LocalDate day -> days(ChronoUnit.DAYS.between(day, date));
            case Integer number
            when line instanceof Integer end ->
                amount(BigDecimal.valueOf(number).subtract(BigDecimal.valueOf(end)));
            case BigDecimal number when line instanceof BigDecimal end -> amount(number.subtract(end));
            case null, default -> null;
        };
    }

    private String amount(BigDecimal gap) {
        if (gap.signum() == 0) {
            return "just at the line";
        }
        BigDecimal size = gap.abs().stripTrailingZeros();
        String unit = unit(fact.unit(), size);
        return size.toPlainString() + (unit.isEmpty() ? "" : " " + unit) + (gap.signum() < 0 ? " short" : " over");
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

    private static String days(long gap) {
        if (gap == 0) {
            return "just at the line";
        }
        long size = Math.abs(gap);
        boolean weeks = size % DAYS_A_WEEK == 0;
        long count = weeks ? size / DAYS_A_WEEK : size;
        return count + (weeks ? " week" : " day") + (count == 1 ? "" : "s") + (gap < 0 ? " early" : " late");
    }
}
