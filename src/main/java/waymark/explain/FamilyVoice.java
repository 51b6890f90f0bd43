package waymark.explain;

import waymark.recommend.Recommendation;
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
}
