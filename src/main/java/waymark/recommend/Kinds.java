package waymark.recommend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import waymark.casefile.Fact;
import waymark.policy.Condition;

/** Divides what a fact can be into kinds that a set of conditions tells apart, by the conditions' own ends and codes. */
final class Kinds {

    private static final Condition KNOWN = new Condition.Not(new Condition.Unknown());
    private static final List<BigDecimal> STEPS =
            Stream.of("1", "0.1", "0.01").map(BigDecimal::new).toList();
    private static final List<Integer> ONE = List.of(1);

    private Kinds() {}

    /**
     * The kinds of answer that can be given, in order.
     *
     * @param asAt the day of the case, which is the example of a date where no date is named
     * @return none for a list, which is not one answer
     */
    static List<Kind> of(Fact fact, List<Condition> conditions, LocalDate asAt) {
        return switch (fact.type()) {
            case BOOLEAN -> Stream.of(true, false).map(Kinds::exactly).toList();
            case CODE -> fact.values().stream().map(Kinds::exactly).toList();
            case CODES ->
                fact.values().stream()
                        .map(code -> new Kind(exactly(code).condition(), List.of(code)))
                        .toList();
            case WHOLE_NUMBER -> {
                BiFunction<Object, Integer, Object> move = (number, step) -> (Integer) number + step;
                yield between(Cut.in(conditions, number -> move.apply(number, 1)), fact, 0, ONE, move, step -> -step);
            }
            case NUMBER ->
                between(
                        Cut.in(conditions, null),
                        fact,
                        BigDecimal.ZERO,
                        STEPS,
                        (number, step) -> ((BigDecimal) number).add(step),
                        BigDecimal::negate);
            case DATE -> {
                BiFunction<Object, Integer, Object> move = (date, days) -> ((LocalDate) date).plusDays(days);
                yield between(Cut.in(conditions, date -> move.apply(date, 1)), fact, asAt, ONE, move, step -> -step);
            }
            case DATE_TIME -> List.of(new Kind(KNOWN, asAt.atTime(9, 0)));
            case TEXT -> List.of(new Kind(KNOWN, "known"));
            case LIST -> List.of();
        };
    }

    private static Kind exactly(Object value) {
        return new Kind(new Condition.OneOf(List.of(value)), value);
    }

    private static <S> List<Kind> between(
            List<Cut> cuts,
            Fact fact,
            Object any,
            List<S> steps,
            BiFunction<Object, S, Object> move,
            UnaryOperator<S> back) {
        if (cuts.isEmpty()) {
            return List.of(new Kind(KNOWN, any));
        }
        List<Kind> kinds = new ArrayList<>();
        for (int i = 0; i <= cuts.size(); i++) {
            Cut low = i == 0 ? null : cuts.get(i - 1);
            Cut high = i == cuts.size() ? null : cuts.get(i);
            Condition.Interval interval = new Condition.Interval(
                    low == null ? null : low.at(),
                    low != null && !low.after(),
                    high == null ? null : high.at(),
                    high != null && high.after());
            List<Object> upwards = new ArrayList<>();
            List<Object> downwards = new ArrayList<>();
            if (low != null) {
                upwards.add(low.at());
                steps.forEach(step -> upwards.add(move.apply(low.at(), step)));
            }
            if (high != null) {
                downwards.add(high.at());
                steps.forEach(step -> downwards.add(move.apply(high.at(), back.apply(step))));
            }
            Object first = firstIn(interval, fact, low == null ? downwards : upwards);
            Object last = firstIn(interval, fact, high == null ? upwards : downwards);
            if (first != null && last != null) {
                kinds.add(new Kind(interval, first, last));
            }
        }
        return kinds;
    }

    private static Object firstIn(Condition interval, Fact fact, List<Object> values) {
        return values.stream()
                .filter(value -> interval.matches(value) && possible(fact, value))
                .findFirst()
                .orElse(null);
    }

    private static boolean possible(Fact fact, Object value) {
        return !(value instanceof Number number)
                || number.doubleValue() >= fact.lowest() && number.doubleValue() <= fact.highest();
    }
}
