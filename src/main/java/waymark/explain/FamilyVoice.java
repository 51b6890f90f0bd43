package waymark.explain;

import java.util.List;
import waymark.recommend.Recommendation;
import waymark.recommend.Recommendation.Considered;
import waymark.recommend.Recommendation.Suggestion;

/** Tells the family what is suggested, what happens next and what their rights are. */
final class FamilyVoice {

    private final Explanation explanation;
    private final Recommendation recommendation;
    private final Paper paper = new Paper();

    FamilyVoice(Explanation explanation) {
        this.explanation = explanation;
        this.recommendation = explanation.recommendation();
    }

    Document document() {
        paper.say("This is a suggestion. It is not a decision. People will talk with you and then decide.");
        paper.part("What we suggest");
        paper.list(recommendation.recommendations().stream()
                .filter(Suggestion::primary)
                .map(Suggestion::family)
                .distinct()
                .toList());
        return paper.titled("What we suggest for your child", explanation.footing());
    }

    /** Tells of one outcome alone: what it means when it is suggested, what was different when it is not. */
    Document about(String outcome, List<Considered> whyNot) {
        List<String> suggested = recommendation.recommendations().stream()
                .filter(suggestion -> suggestion.outcome().equals(outcome))
                .map(Suggestion::family)
                .distinct()
                .toList();
        if (!suggested.isEmpty()) {
            paper.part("Why we suggest it");
            paper.list(suggested);
        }
        if (!whyNot.isEmpty()) {
            paper.part(suggested.isEmpty() ? "Why we do not suggest it now" : "Why something else comes first");
            paper.say("This is what is different for your child:");
            paper.list(whyNot.stream()
                    .flatMap(each -> each.notMet().stream())
                    .map(FactWords::notMet)
                    .distinct()
                    .toList());
            paper.say("Is something here wrong, or has it changed? Please tell us. Then we will look again.");
        }
        return paper.titled(new OutcomeTitles(explanation.release()).of(outcome), explanation.footing());
    }
}
