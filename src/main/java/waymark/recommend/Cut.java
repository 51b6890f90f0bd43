package waymark.recommend;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import waymark.policy.Condition;

/**
 * A place where some condition parts smaller values from larger ones.
 *
 * @param after whether the value itself belongs to the smaller ones
 */
record Cut(Comparable<Object> at, boolean after) {

    /**
     * Every cut that conditions make, smallest first.
     *
     * @param next the value after a value, where values are whole; null where they are not
     */
    static List<Cut> in(List<Condition> conditions, UnaryOperator<Object> next) {
        return conditions.stream()
                .flatMap(Cut::of)
                .map(cut -> next != null && cut.after() ? new Cut(comparable(next.apply(cut.at())), false) : cut)
                .distinct()
                .sorted(Comparator.comparing((Cut cut) -> cut.at()).thenComparing(Cut::after))
                .toList();
    }

    /** Whether a value meets a condition by being larger than some line. */
    static boolean over(Condition condition, Object value) {
        return switch (condition) {
            case Condition.Interval interval -> interval.low() != null && interval.matches(value);
            case Condition.AnyOf any -> any.parts().stream().anyMatch(part -> over(part, value));
            default -> false;
        };
    }

    private static Stream<Cut> of(Condition condition) {
        return switch (condition) {
            case Condition.Interval interval ->
                Stream.concat(
                        interval.low() == null
                                ? Stream.empty()
                                : Stream.of(new Cut(interval.low(), !interval.lowIncluded())),
                        interval.high() == null
                                ? Stream.empty()
                                : Stream.of(new Cut(interval.high(), interval.highIncluded())));
            case Condition.OneOf one ->
                one.values().stream()
                        .filter(value -> value instanceof Number)
                        .flatMap(value ->
                                Stream.of(new Cut(comparable(value), false), new Cut(comparable(value), true)));
            case Condition.Not not -> of(not.other());
            case Condition.AnyOf any -> any.parts().stream().flatMap(Cut::of);
            case Condition.Anything anything -> Stream.empty();
            case Condition.Unknown unknown -> Stream.empty();
            case Condition.NotSet notSet -> Stream.empty();
        };
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> comparable(Object value) {
        return (Comparable<Object>) value;
    }
}
