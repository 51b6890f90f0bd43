package waymark.recommend;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.casefile.Fact;
import waymark.casefile.Vocabulary;
import waymark.recommend.Recommendation.Missing;

/** What to ask when so little is known that nothing can be suggested: the facts that open the most answers. */
final class FirstQuestions {

    private static final int A_FEW = 8;
    private static final List<Fact> FACTS = Vocabulary.get().testable();

    private final Rows rows;
    private final Supposing supposing;
    private final Asking asking;
    private final Map<Integer, List<Line>> wanting = new HashMap<>();

    FirstQuestions(Rows rows, Supposing supposing, Asking asking) {
        this.rows = rows;
        this.supposing = supposing;
        this.asking = asking;
    }

    private record Wanted(int slot, int answers) {}

    List<Missing> missing() {
        for (Sheet sheet : rows.sheets()) {
            for (Line line : sheet.lines()) {
                if (line.inForce(supposing.facts()) && line.lacksOnlyUnknown(supposing.facts())) {
                    want(line);
                }
            }
        }
        List<Wanted> wanted = new ArrayList<>();
        wanting.forEach((slot, lines) -> wanted.add(new Wanted(slot, answers(lines))));
        return wanted.stream()
                .sorted(Comparator.comparing((Wanted each) -> -each.answers()).thenComparing(Wanted::slot))
                .map(each -> question(FACTS.get(each.slot())))
                .flatMap(Optional::stream)
                .limit(A_FEW)
                .toList();
    }

    private void want(Line line) {
        for (Fact fact : line.missing(supposing.facts())) {
            if (Unknowns.askable(fact)) {
                wanting.computeIfAbsent(fact.index(), slot -> new ArrayList<>()).add(line);
            }
        }
    }

    private static int answers(List<Line> lines) {
        BitSet answers = new BitSet();
        lines.forEach(line -> answers.set(line.answer()));
        return answers.cardinality();
    }

    private Optional<Missing> question(Fact fact) {
        List<Line> alone = new ArrayList<>();
        Map<Fact, List<Line>> together = new LinkedHashMap<>();
        for (Line line : wanting.get(fact.index())) {
            List<Fact> missing = line.missing(supposing.facts());
            if (missing.size() == 1) {
                alone.add(line);
            } else if (missing.size() == 2) {
                Fact other = missing.getFirst().equals(fact) ? missing.getLast() : missing.getFirst();
                together.computeIfAbsent(other, each -> new ArrayList<>()).add(line);
            }
        }
        return asking.alone(fact, alone)
                .or(() -> together.entrySet().stream()
                        .sorted(Comparator.comparing(each -> -each.getValue().size()))
                        .flatMap(each -> asking.together(fact, each.getKey(), each.getValue()).stream())
                        .findFirst());
    }
}
