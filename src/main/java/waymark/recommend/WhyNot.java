package waymark.recommend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waymark.casefile.Nearest;
import waymark.recommend.Recommendation.Considered;
import waymark.rules.Findings;

/** How one outcome stands that somebody expected, whatever question it answers. */
final class WhyNot {

    private final Rows rows;
    private final Looked looked;

    WhyNot(Rows rows, Looked looked) {
        this.rows = rows;
        this.looked = looked;
    }

    /** For each question that an outcome could answer and does not, the row that comes nearest. */
    List<Considered> considered(String outcome) {
        Supposed facts = Supposed.nothing(looked.facts());
        Map<String, Near> nearest = new LinkedHashMap<>();
        rows.lines()
                .filter(line -> line.outcome().equals(outcome) && line.inForce(facts))
                .forEach(line -> nearest.merge(
                        line.question(),
                        Near.of(line, rows.sheet(line), rows.sheet(line).asked(facts), facts),
                        (one, other) -> Near.NEAREST_FIRST.compare(one, other) <= 0 ? one : other));
        if (nearest.isEmpty()) {
            throw new UnknownOutcome(outcome, nearestTo(outcome));
        }
        Alternatives alternatives = new Alternatives(rows, looked);
        return nearest.values().stream()
                .filter(near -> !suggested(near.line().question(), outcome))
                .sorted(Near.NEAREST_FIRST)
                .map(alternatives::considered)
                .toList();
    }

    /** Suggested, and with nothing that goes before it. */
    private boolean suggested(String question, String outcome) {
        Findings findings = looked.findings();
        return findings.all().stream()
                .filter(found ->
                        found.question().equals(question) && found.outcome().equals(outcome))
                .anyMatch(found -> !found.primary() || findings.leads(found));
    }

    private List<String> nearestTo(String outcome) {
        return Nearest.few(outcome, rows.lines().map(Line::outcome).distinct().toList());
    }
}
