package waymark.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import waymark.casefile.Fact;
import waymark.policy.Clause;

/**
 * Which unknown facts bring a question to its answer soonest. A row counts for more the more of it is true already and
 * the less of it is still unknown; one that some known fact speaks against does not count at all, nor does one that
 * lies below the row that stands where only the topmost counts.
 */
final class Seeking {

    private static final double ALREADY_TRUE = 2;
    private static final double BESIDE = 0.001;

    private final Rows rows;
    private final Supposed facts;
    private final Predicate<Fact> mayAsk;
    private final Map<Fact, Weighed> sought = new HashMap<>();

    /** A row that is still open, and the facts that it waits for. */
    private record Open(Line line, List<Fact> missing, double weight) {}

    private static final class Weighed {
        private final List<Open> open = new ArrayList<>();
        private double weight;
    }

    Seeking(Rows rows, Looked looked, Predicate<Fact> mayAsk) {
        this.rows = rows;
        this.facts = Supposed.nothing(looked.facts());
        this.mayAsk = mayAsk;
    }

    /** @param open whether to look at the question's tables even when none of them is asked of the case yet */
    List<Sought> of(String question, boolean open) {
        List<Sheet> asked =
                rows.of(question).stream().filter(sheet -> sheet.asked(facts)).toList();
        (asked.isEmpty() && open ? rows.of(question) : asked).forEach(this::look);
        return sought.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Fact, Weighed> each) -> -each.getValue().weight)
                        .thenComparing(each -> each.getKey().index()))
                .map(each -> sought(each.getKey(), each.getValue()))
                .toList();
    }

    private void look(Sheet sheet) {
        for (Line line : sheet.lines()) {
            List<Fact> missing = waitsFor(line);
            if (missing == null) {
                continue;
            }
            if (!missing.isEmpty() && missing.stream().allMatch(this::askable)) {
                want(line, missing);
            }
            if (!sheet.collects() && line.holds(facts)) {
                return;
            }
        }
    }

    /** The unknown facts that would make the row true, or could make it untrue; null when it cannot be true. */
    private List<Fact> waitsFor(Line line) {
        if (!line.inForce(facts) || !line.lacksOnlyUnknown(facts)) {
            return null;
        }
        List<Fact> missing = line.missing(facts);
        if (!missing.isEmpty()) {
            return missing;
        }
        List<Fact> leaning = new ArrayList<>();
        for (Clause clause : line.clauses()) {
            if (facts.at(clause.fact().index()) == null && askable(clause.fact())) {
                leaning.add(clause.fact());
            }
        }
        return leaning;
    }

    private boolean askable(Fact fact) {
        return Unknowns.askable(fact) && mayAsk.test(fact);
    }

    private void want(Line line, List<Fact> missing) {
        int known = 0;
        for (Clause clause : line.clauses()) {
            known += facts.at(clause.fact().index()) == null ? 0 : 1;
        }
        double weight = (1 + ALREADY_TRUE * known) / (missing.size() * missing.size()) * (line.primary() ? 1 : BESIDE);
        for (Fact fact : missing) {
            Weighed weighed = sought.computeIfAbsent(fact, each -> new Weighed());
            weighed.open.add(new Open(line, missing, weight));
            weighed.weight += weight;
        }
    }

    private static Sought sought(Fact fact, Weighed weighed) {
        List<Open> likeliest = weighed.open.stream()
                .sorted(Comparator.comparingDouble(open -> -open.weight()))
                .toList();
        return new Sought(
                fact,
                likeliest.stream().map(open -> open.line().outcome()).distinct().toList(),
                likeliest.getFirst().missing().stream()
                        .filter(other -> !other.equals(fact))
                        .toList(),
                likeliest.getFirst().line().primary());
    }
}
