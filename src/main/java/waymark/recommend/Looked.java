package waymark.recommend;

import java.util.List;
import java.util.Map;
import waymark.casefile.Facts;
import waymark.picture.Picture;
import waymark.policy.ReadRow;
import waymark.recommend.Recommendation.Suggestion;
import waymark.rules.Findings;

/** One look at a case on one day: what is known and what was found. Everything that is told of it is read from here. */
record Looked(Picture picture, Findings findings, Map<ReadRow, Ground> grounds, Wording wording) {

    Facts facts() {
        return picture.facts();
    }

    List<Suggestion> suggestions() {
        return Suggestions.of(findings, new Explainer(grounds, facts(), picture.workedOut(), wording, findings));
    }
}
