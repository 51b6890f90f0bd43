package waymark.safeguards;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import waymark.casefile.Fact;
import waymark.policy.Clause;
import waymark.policy.ReadRow;

/**
 * Shares out every combination of facts among rows, each to the first row that it meets. Combinations are kept as boxes
 * that do not overlap, so that a thousand million of them are counted without being listed.
 *
 * @param total how many combinations there are
 * @param won how many of them each row wins
 * @param unanswered how many meet no row
 */
record Partition(BigInteger total, Map<String, BigInteger> won, BigInteger unanswered) {

    /** Some classes of each fact: every combination of one of each. */
    private record Box(Map<Fact, List<Object>> classes) {

        BigInteger size() {
            return classes.values().stream()
                    .map(values -> BigInteger.valueOf(values.size()))
                    .reduce(BigInteger.ONE, BigInteger::multiply);
        }

        Box with(Fact fact, List<Object> values) {
            Map<Fact, List<Object>> narrowed = new LinkedHashMap<>(classes);
            narrowed.put(fact, values);
            return new Box(narrowed);
        }

        /** Keeps what a clause does not match in {@code failing}; gives what it does match. */
        Box matching(Clause clause, List<Box> failing) {
            Map<Boolean, List<Object>> split = classes.get(clause.fact()).stream()
                    .collect(
                            () -> new LinkedHashMap<>(Map.of(true, new ArrayList<>(), false, new ArrayList<>())),
                            (parts, value) ->
                                    parts.get(clause.condition().matches(value)).add(value),
                            Map::putAll);
            if (!split.get(false).isEmpty()) {
                failing.add(with(clause.fact(), split.get(false)));
            }
            return split.get(true).isEmpty() ? null : with(clause.fact(), split.get(true));
        }
    }

    static Partition of(List<ReadRow> rows, FactClasses classes) {
        Map<Fact, List<Object>> everything = new LinkedHashMap<>();
        rows.stream()
                .flatMap(row -> row.clauses().stream())
                .map(Clause::fact)
                .forEach(fact -> everything.put(fact, classes.of(fact)));
        List<Box> left = List.of(new Box(everything));
        Map<String, BigInteger> won = new LinkedHashMap<>();
        for (ReadRow row : rows) {
            List<Box> next = new ArrayList<>();
            BigInteger wins = left.stream().map(box -> won(row, box, next)).reduce(BigInteger.ZERO, BigInteger::add);
            won.put(row.row().id(), wins);
            left = next;
        }
        return new Partition(new Box(everything).size(), won, size(left.stream()));
    }

    private static BigInteger won(ReadRow row, Box box, List<Box> failing) {
        Box met = box;
        for (Clause clause : row.clauses()) {
            met = met.matching(clause, failing);
            if (met == null) {
                return BigInteger.ZERO;
            }
        }
        return met.size();
    }

    private static BigInteger size(Stream<Box> boxes) {
        return boxes.map(Box::size).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
