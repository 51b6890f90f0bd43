package waymark.recommend;

import java.util.ArrayList;
import java.util.List;
import waymark.policy.Condition;

/**
 * Values of a fact that are answered alike.
 *
 * @param condition what they have in common
 * @param example one of them
 */
record Kind(Condition condition, Object example) {

    /** Both kinds as one; neighbours where values have an order. */
    Kind and(Kind next) {
        return new Kind(together(next.condition()), example);
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
