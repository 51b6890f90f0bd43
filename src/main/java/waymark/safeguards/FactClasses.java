package waymark.safeguards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import waymark.casefile.Fact;
import waymark.policy.Clause;
import waymark.policy.Condition;
import waymark.policy.Release;

/**
 * The classes into which a release's cells divide each fact: values that no cell tells apart are one class, and one of
 * them stands for all. Not known is a class of its own.
 */
final class FactClasses {

    private final Map<Fact, List<Condition>> asked = new HashMap<>();
    private final Map<Fact, List<Object>> representatives = new HashMap<>();

    FactClasses(Release release) {
        release.rows().stream()
                .flatMap(row -> row.clauses().stream())
                .forEach(clause -> asked.computeIfAbsent(clause.fact(), fact -> new ArrayList<>())
                        .add(clause.condition()));
    }

    /** One value for each class of a fact, the unknown one (null) first. */
    List<Object> of(Fact fact) {
        return representatives.computeIfAbsent(fact, this::divide);
    }

    private List<Object> divide(Fact fact) {
        List<Condition> conditions =
                asked.getOrDefault(fact, List.of()).stream().distinct().toList();
        Map<BitSet, Object> bySignature = new LinkedHashMap<>();
        List<Object> found = new ArrayList<>();
        found.add(null);
        candidates(fact, conditions).forEach(value -> bySignature.putIfAbsent(signature(conditions, value), value));
        found.addAll(bySignature.values());
        return found;
    }

    private static BitSet signature(List<Condition> conditions, Object value) {
        BitSet signature = new BitSet();
        for (int i = 0; i < conditions.size(); i++) {
            signature.set(i, conditions.get(i).matches(value));
        }
        return signature;
    }

    private static Stream<Object> candidates(Fact fact, List<Condition> conditions) {
        return switch (fact.type()) {
            case BOOLEAN -> Stream.of(true, false);
            case CODE -> fact.values().stream().map(value -> value);
            case CODES ->
                Stream.concat(Stream.of(List.of()), fact.values().stream().map(List::of));
            case TEXT -> Stream.concat(Stream.of("other"), conditions.stream().flatMap(FactClasses::named));
            case LIST -> Stream.of(List.of("an entry"));
            case WHOLE_NUMBER ->
                around(conditions, 0, value -> Stream.of((Integer) value - 1, value, (Integer) value + 1));
            case NUMBER ->
                around(
                        conditions,
                        BigDecimal.ZERO,
                        value -> Stream.of(
                                ((BigDecimal) value).subtract(new BigDecimal("0.01")),
                                value,
                                ((BigDecimal) value).add(new BigDecimal("0.01"))));
            case DATE ->
                around(
                        conditions,
                        LocalDate.of(2026, 9, 1),
                        value -> Stream.of(((LocalDate) value).minusDays(1), value, ((LocalDate) value).plusDays(1)));
            case DATE_TIME -> Stream.of(LocalDate.of(2026, 9, 1).atTime(9, 0));
        };
    }

    private static Stream<Object> around(
            List<Condition> conditions, Object other, java.util.function.Function<Object, Stream<Object>> near) {
        return Stream.concat(
                conditions.stream().flatMap(FactClasses::edges).distinct().flatMap(near), Stream.of(other));
    }

    private static Stream<Object> edges(Condition condition) {
        return switch (condition) {
            case Condition.Interval interval ->
                Stream.<Object>of(
                        interval.low() == null ? interval.high() : interval.low(),
                        interval.high() == null ? interval.low() : interval.high());
            case Condition.Not(Condition other) -> edges(other);
            case Condition.AnyOf(List<Condition> parts) -> parts.stream().flatMap(FactClasses::edges);
            default -> Stream.empty();
        };
    }

    private static Stream<Object> named(Condition condition) {
        return switch (condition) {
            case Condition.OneOf(List<Object> values) -> values.stream();
            case Condition.Not(Condition other) -> named(other);
            case Condition.AnyOf(List<Condition> parts) -> parts.stream().flatMap(FactClasses::named);
            default -> Stream.empty();
        };
    }

    /** The facts that rows ask about, in the vocabulary's order. */
    static List<Fact> askedBy(Stream<? extends waymark.policy.ReadRow> rows) {
        return rows.flatMap(row -> row.clauses().stream())
                .map(Clause::fact)
                .distinct()
                .sorted(java.util.Comparator.comparingInt(Fact::index))
                .toList();
    }
}
