package waymark.site.cases;

import java.util.List;
import java.util.Objects;
import waymark.panel.Decision;
import waymark.panel.DecisionWords;
import waymark.panel.Kind;
import waymark.site.Moment;

/**
 * A decision in a few lines.
 *
 * @param heading for example "Single panel: agreed as suggested"
 * @param decided what was decided
 * @param reason why; empty where none was recorded
 * @param told who recorded it, and when
 * @param corrected whether a later decision stands in its place
 * @param open whether the question can still be decided
 */
public record DecisionLine(
        int number,
        String question,
        String recommendation,
        String heading,
        String decided,
        String reason,
        String told,
        boolean corrected,
        boolean open) {

    /** The decisions of a case, in the order in which they were recorded. */
    static List<DecisionLine> of(List<Decision> decisions, DecisionWords words) {
        List<Integer> corrected = decisions.stream()
                .map(decision -> decision.given().corrects())
                .filter(Objects::nonNull)
                .toList();
        return decisions.stream()
                .map(decision -> of(decision, words, corrected.contains(decision.number())))
                .toList();
    }

    private static DecisionLine of(Decision decision, DecisionWords words, boolean corrected) {
        Kind kind = decision.given().decision();
        return new DecisionLine(
                decision.number(),
                decision.given().question(),
                decision.recommendation(),
                words.heading(decision),
                words.decided(decision),
                decision.given().reason() == null ? "" : decision.given().reason(),
                decision.by() + ", " + Moment.time(decision.at()),
                corrected,
                kind == Kind.DEFER || kind == Kind.DECLINE_TO_DECIDE);
    }

    public String path() {
        return "/decisions/" + number;
    }
}
