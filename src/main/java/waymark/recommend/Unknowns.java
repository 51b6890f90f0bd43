package waymark.recommend;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.casefile.Fact;
import waymark.casefile.Vocabulary;
import waymark.picture.Picture;
import waymark.policy.Clause;
import waymark.recommend.Recommendation.Missing;

/** The facts that are not known and would change what is suggested, most decisive first. */
final class Unknowns {

    private static final int MOST_ASKED = 8;
    private static final long MAIN = 1000;
    private static final List<Fact> FACTS = Vocabulary.get().testable();

    private final Rows rows;
    private final Supposing supposing;
    private final Asking asking;
    private final boolean nothingFound;
    private final Set<String> led = new HashSet<>();
    private final Map<Integer, List<Line>> alone = new HashMap<>();
    private final List<Line> needTwo = new ArrayList<>();

    Unknowns(Rows rows, Looked looked) {
        this.rows = rows;
        this.nothingFound = looked.findings().all().isEmpty();
        looked.findings().all().stream()
                .filter(looked.findings()::leads)
                .forEach(finding -> led.add(finding.question()));
        this.supposing = new Supposing(rows, looked);
        this.asking = new Asking(rows, supposing);
    }

    List<Missing> missing() {
        if (nothingFound) {
            return new FirstQuestions(rows, supposing, asking).missing();
        }
        for (Sheet sheet : rows.sheets()) {
            if (supposing.asked(sheet)) {
                sheet.lines().forEach(this::sort);
            }
        }
        List<Missing> missing = new ArrayList<>();
        for (Weighed each : byWeight()) {
            if (missing.size() == MOST_ASKED) {
                return missing;
            }
            asking.alone(FACTS.get(each.slot()), alone.get(each.slot())).ifPresent(missing::add);
        }
        for (Map.Entry<Pair, List<Line>> each : pairs(missing).entrySet()) {
            if (missing.size() == MOST_ASKED) {
                return missing;
            }
            Pair pair = each.getKey();
            asking.together(pair.one(), pair.other(), each.getValue()).ifPresent(missing::add);
        }
        return missing;
    }

    private record Pair(Fact one, Fact other) {}

    /** Puts a row with the facts that decide it: those it rests on being unknown, or those that alone are missing. */
    private void sort(Line line) {
        if (!line.inForce(supposing.facts())) {
            return;
        }
        boolean stands = supposing.stands(line);
        int missing = 0;
        int slot = -1;
        for (Clause clause : line.clauses()) {
            Object value = supposing.facts().at(clause.fact().index());
            if (stands && value == null && askable(clause.fact())) {
                alone.computeIfAbsent(clause.fact().index(), each -> new ArrayList<>())
                        .add(line);
            } else if (!clause.condition().matches(value)) {
                if (value != null || ++missing > 2) {
                    return;
                }
                if (!askable(clause.fact())) {
                    return;
                }
                slot = clause.fact().index();
            }
        }
        if (missing == 1) {
            alone.computeIfAbsent(slot, each -> new ArrayList<>()).add(line);
        } else if (missing == 2 && !supposing.suggested(line)) {
            needTwo.add(line);
        }
    }

    /** A fact that follows from others is asked for by way of those, unless it has a question of its own. */
    static boolean askable(Fact fact) {
        return fact.asked() || !Picture.canWorkOut(fact.name());
    }

    private record Weighed(int slot, long weight) {}

    private List<Weighed> byWeight() {
        List<Weighed> byWeight = new ArrayList<>(alone.size());
        alone.forEach((slot, lines) -> byWeight.add(new Weighed(slot, weight(lines))));
        byWeight.sort(Comparator.comparingLong((Weighed each) -> -each.weight()).thenComparingInt(Weighed::slot));
        return byWeight;
    }

    /** What could change the main answer to a question counts most, then another main answer, then anything. */
    private long weight(List<Line> lines) {
        BitSet counted = new BitSet();
        long weight = 0;
        for (Line line : lines) {
            if ((supposing.stands(line) || !supposing.suggested(line)) && !counted.get(line.answer())) {
                counted.set(line.answer());
                weight += !line.primary() ? 1 : led.contains(line.question()) ? MAIN * MAIN : MAIN;
            }
        }
        return weight;
    }

    /** Rows that two facts decide, neither of which is asked for already. */
    private Map<Pair, List<Line>> pairs(List<Missing> missing) {
        Set<String> asked = missing.stream().map(Missing::fact).collect(Collectors.toSet());
        Map<Pair, List<Line>> pairs = new LinkedHashMap<>();
        needTwo.stream()
                .sorted(Comparator.comparing((Line line) -> !line.primary()).thenComparing(Line::rank))
                .forEach(line -> {
                    List<Fact> facts = line.missing(supposing.facts());
                    if (facts.stream().noneMatch(fact -> asked.contains(fact.name()))) {
                        pairs.computeIfAbsent(new Pair(facts.getFirst(), facts.getLast()), pair -> new ArrayList<>())
                                .add(line);
                    }
                });
        return pairs;
    }
}
