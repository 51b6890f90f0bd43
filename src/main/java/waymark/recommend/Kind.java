package waymark.recommend;

import java.util.ArrayList;
import java.util.List;
import waymark.policy.Condition;

/**
 * Values of a fact that are answered alike.
 *
 * @param condition what they have in common
 * @param example the first of them in order, or near it
 * @param last the last of them in order, or near it
 */
record Kind(Condition condition, Object example, Object last) {

    Kind(Condition condition, Object example) {
        this(condition, example, example);
    }

    /** The one that a value has the least way to go to. */
    @SuppressWarnings("unchecked")
    Object nearestTo(Object value) {
        return ordered() && value.getClass() == last.getClass() && ((Comparable<Object>) last).compareTo(value) < 0
                ? last
                : example;
    }

    /** Both kinds as one; neighbours where values have an order. */
    Kind and(Kind next) {
        return new Kind(together(next.condition()), example, next.last());
    }

    private Condition together(Condition next) {
        if (condition instanceof Condition.Interval one && next instanceof Condition.Interval other) {
            return one.low() == null && other.high() == null
                    ? new Condition.Not(new Condition.Unknown())
                    : new Condition.Interval(one.low(), one.lowIncluded(), other.high(), other.highIncluded());
        }
        List<Object> values = new ArrayList<>(((Condition.OneOf) condition).values());
        values.addAll(((Condition.OneOf) next).values());
        return new Condition.OneOf(List.copyOf(values));
    }

    boolean ordered() {
        return condition instanceof Condition.Interval;
    }
}
