package waymark.policy;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What one table cell asks of one fact. The rule engine, the explanation and the checks all ask this same value, so
 * they cannot disagree. An unknown fact satisfies nothing but {@link Anything} and {@link Unknown}.
 */
public sealed interface Condition {

    /** Whether a fact's value, or null when it is unknown, satisfies the cell. */
    boolean matches(Object value);

    /** The condition as a table cell would write it, with settings filled in. */
    String words();

    /** {@code -}: any value will do, known or not. */
    record Anything() implements Condition {
        @Override
        public boolean matches(Object value) {
            return true;
        }

        @Override
        public String words() {
            return "-";
        }
    }

    /** {@code unknown}: the fact must not be known. */
    record Unknown() implements Condition {
        @Override
        public boolean matches(Object value) {
            return value == null;
        }

        @Override
        public String words() {
            return "unknown";
        }
    }

    /**
     * {@code [85..95)}, {@code < 90}: a number or date between two ends.
     *
     * @param low the lower end, null when there is none
     * @param high the upper end, null when there is none
     */
    record Interval(Comparable<Object> low, boolean lowIncluded, Comparable<Object> high, boolean highIncluded)
            implements Condition {
        @Override
        public boolean matches(Object value) {
            if (value == null) {
                return false;
            }
            if (low != null) {
                int above = low.compareTo(value);
                if (above > 0 || above == 0 && !lowIncluded) {
                    return false;
                }
            }
            if (high != null) {
                int below = high.compareTo(value);
                return below > 0 || below == 0 && highIncluded;
            }
            return true;
        }

        @Override
        public String words() {
            if (low != null && high != null) {
                return low.compareTo(high) == 0 && lowIncluded && highIncluded
                        ? low.toString()
                        : (lowIncluded ? "[" : "(") + low + ".." + high + (highIncluded ? "]" : ")");
            }
            return low != null ? (lowIncluded ? ">= " : "> ") + low : (highIncluded ? "<= " : "< ") + high;
        }
    }

    /** {@code SEMH, SLCN}: one of these codes; for a fact with several codes, any one of them. */
    record OneOf(List<Object> values) implements Condition {
        @Override
        public boolean matches(Object value) {
            if (!(value instanceof List<?> several)) {
                return value != null && values.contains(value);
            }
            for (Object each : several) {
                if (values.contains(each)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String words() {
            return values.stream().map(Objects::toString).collect(Collectors.joining(", "));
        }
    }

    /** {@code not(HIGH)}: known, and not this. */
    record Not(Condition other) implements Condition {
        @Override
        public boolean matches(Object value) {
            return value != null && !other.matches(value);
        }

        @Override
        public String words() {
            return other instanceof Unknown ? "known" : "not(" + other.words() + ")";
        }
    }

    /** {@code unknown, > 180}: any of these. */
    record AnyOf(List<Condition> parts) implements Condition {
        @Override
        public boolean matches(Object value) {
            for (Condition part : parts) {
                if (part.matches(value)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String words() {
            return parts.stream().map(Condition::words).collect(Collectors.joining(", "));
        }
    }

    /** The cell names a setting that this authority has not given; nothing satisfies it. */
    record NotSet(String setting) implements Condition {
        @Override
        public boolean matches(Object value) {
            return false;
        }

        @Override
        public String words() {
            return setting + " (not known for this council: ask the council)";
        }
    }
}
