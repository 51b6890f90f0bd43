package waymark.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.casefile.Fact;

/**
 * Thresholds of one column that climb: at least three rows that ask the same of everything else and suggest different
 * things.
 *
 * @param steps from the top of the sheet
 */
record Ladder(Fact fact, List<Step> steps) {
    private static final int FEWEST = 3;

    /** One row's bound. */
    record Step(ReadRow row, Condition.Interval interval, String address) {}

    static Stream<Ladder> in(CouncilTable table) {
        Map<String, List<Step>> alike = new LinkedHashMap<>();
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (ReadRow row : table.rows()) {
            for (Clause clause : row.clauses()) {
                if (clause.condition() instanceof Condition.Interval interval) {
                    String rest = clause.fact().name() + besides(row, clause);
                    facts.put(rest, clause.fact());
                    alike.computeIfAbsent(rest, r -> new ArrayList<>()).add(new Step(row, interval, clause.address()));
                }
            }
        }
        return alike.entrySet().stream()
                .map(each -> new Ladder(facts.get(each.getKey()), each.getValue()))
                .filter(ladder -> ladder.steps.size() >= FEWEST && ladder.outcomes() >= FEWEST);
    }

    private static String besides(ReadRow row, Clause own) {
        return row.clauses().stream()
                .filter(clause -> clause != own)
                .map(Clause::key)
                .sorted()
                .collect(Collectors.joining("; ", " | ", ""));
    }

    private long outcomes() {
        return steps.stream().map(step -> step.row().row().outcome()).distinct().count();
    }

    /** Whether every bound is of the same kind: all from something upwards, or all up to something. */
    boolean oneWay() {
        return steps.stream().allMatch(step -> step.interval().high() == null)
                || steps.stream().allMatch(step -> step.interval().low() == null);
    }

    /** A known value that falls between the steps, and under no other row's bound, where both ends are open. */
    Optional<Object> leftOut(CouncilTable table) {
        if (steps.stream().noneMatch(step -> step.interval().low() == null)
                || steps.stream().noneMatch(step -> step.interval().high() == null)) {
            return Optional.empty();
        }
        List<Condition> asked = table.rows().stream()
                .flatMap(row -> row.clauses().stream())
                .filter(clause -> clause.fact().equals(fact))
                .map(Clause::condition)
                .toList();
        return Representatives.of(fact, asked).stream()
                .filter(value -> value != null && asked.stream().noneMatch(condition -> condition.matches(value)))
                .findFirst();
    }

    /** The step that ends last before a value. */
    Step below(Object value) {
        return steps.stream()
                .filter(step ->
                        step.interval().high() != null && step.interval().high().compareTo(value) <= 0)
                .max(Comparator.comparing(step -> step.interval().high()))
                .orElse(steps.getFirst());
    }

    /** The step that begins first after a value. */
    Step above(Object value) {
        return steps.stream()
                .filter(step ->
                        step.interval().low() != null && step.interval().low().compareTo(value) >= 0)
                .min(Comparator.comparing(step -> step.interval().low()))
                .orElse(steps.getLast());
    }

    /** The one step without which the others climb in order; empty when they do with it, or do not without it. */
    Optional<Step> odd() {
        if (climbs(steps)) {
            return Optional.empty();
        }
        return IntStream.range(0, steps.size())
                .boxed()
                .sorted((one, other) -> Boolean.compare(atAnEnd(one), atAnEnd(other)))
                .filter(place -> climbs(without(place)))
                .map(steps::get)
                .findFirst();
    }

    private boolean atAnEnd(int place) {
        return place == 0 || place == steps.size() - 1;
    }

    /** The steps above and below one in the sheet. */
    List<Step> beside(Step step) {
        int place = steps.indexOf(step);
        return IntStream.of(place - 1, place + 1)
                .filter(other -> other >= 0 && other < steps.size())
                .mapToObj(steps::get)
                .toList();
    }

    private List<Step> without(int place) {
        List<Step> others = new ArrayList<>(steps);
        others.remove(place);
        return others;
    }

    private static boolean climbs(List<Step> steps) {
        return goes(steps, 1) || goes(steps, -1);
    }

    private static boolean goes(List<Step> steps, int way) {
        return IntStream.range(1, steps.size())
                .allMatch(i -> Integer.signum(bound(steps.get(i)).compareTo(bound(steps.get(i - 1)))) != -way);
    }

    private static Comparable<Object> bound(Step step) {
        return step.interval().low() == null
                ? step.interval().high()
                : step.interval().low();
    }
}
