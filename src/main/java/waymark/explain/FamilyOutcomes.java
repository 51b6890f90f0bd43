package waymark.explain;

import java.util.List;
import java.util.Optional;
import waymark.recommend.Recommendation.Suggestion;

/** What a family is told of an outcome, suggested or not. */
final class FamilyOutcomes {

    private FamilyOutcomes() {}

    /**
     * The words of the suggestion, or those on which all rows that would suggest it agree; empty where they do not, or
     * need facts that are not there: each row says why it fits, and here none of them did.
     */
    static Optional<String> words(Explanation explanation, String outcome) {
        return explanation.recommendation().recommendations().stream()
                .filter(suggestion -> suggestion.outcome().equals(outcome))
                .map(Suggestion::family)
                .findFirst()
                .or(() -> agreed(explanation, outcome));
    }

    private static Optional<String> agreed(Explanation explanation, String outcome) {
        List<String> rows = explanation.release().rows().stream()
                .filter(read -> read.row().outcome().equals(outcome))
                .map(read -> explanation.addressee().reads(read.row().family()))
                .distinct()
                .toList();
        return rows.size() == 1 && !rows.getFirst().contains("{") ? Optional.of(rows.getFirst()) : Optional.empty();
    }
}
