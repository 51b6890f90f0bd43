package waymark.panel;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import waymark.access.Caller;
import waymark.explain.Document;
import waymark.explain.Explanation;
import waymark.explain.FamilyLetter;

/** Letters about decisions, for the parent, or for the young person once rights have passed. */
@Singleton
public final class Letters {

    private final Decisions decisions;
    private final Panels panels;

    Letters(Decisions decisions, Panels panels) {
        this.decisions = decisions;
        this.panels = panels;
    }

    /**
     * The letter about a decision.
     *
     * @param explanation of the recommendation that was in front of those who decided
     * @throws PanelFault when it goes against the family and nobody recorded why, or was corrected since
     */
    public Document about(Decision decision, Explanation explanation, Caller by) {
        decisions.on(decision.recommendation()).stream()
                .filter(later -> Objects.equals(later.given().corrects(), decision.number()))
                .findFirst()
                .ifPresent(later -> {
                    throw new PanelFault(
                            PanelFault.Kind.CONFLICT,
                            "The decision was corrected. Send the letter about decision " + later.number() + ".");
                });
        Optional<String> panel = Optional.ofNullable(decision.given().panel())
                .flatMap(id -> panels.find(id, by))
                .map(Panel::title);
        return DecisionLetter.of(decision, FamilyLetter.about(explanation), panel);
    }
}
