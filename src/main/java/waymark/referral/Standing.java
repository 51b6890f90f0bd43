package waymark.referral;

import java.util.List;
import java.util.Optional;
import waymark.casefile.CaseFile;
import waymark.recommend.Known;
import waymark.recommend.Recommendation;
import waymark.recommend.Recommendation.Suggestion;

/**
 * How a referral stands.
 *
 * @param caseFile what was answered, as a case file of today
 * @param known what is known, given or worked out
 * @param recommendation what would be suggested so far
 * @param questions what is still to be asked, the most decisive first
 */
public record Standing(CaseFile caseFile, Known known, Recommendation recommendation, List<Question> questions) {

    /** What is asked next of what bears on the panel's decision. */
    public Optional<Question> next() {
        return questions.stream().filter(Question::decides).findFirst();
    }

    /** What comes first of what would be suggested on a panel's questions. */
    public Optional<Suggestion> lead(List<String> decides) {
        return decides.stream()
                .flatMap(question -> recommendation.recommendations().stream()
                        .filter(suggestion ->
                                suggestion.primary() && suggestion.question().equals(question)))
                .findFirst();
    }
}
