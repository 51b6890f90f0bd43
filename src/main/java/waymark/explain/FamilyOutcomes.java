package waymark.explain;

import java.util.Optional;
import java.util.stream.Stream;
import waymark.recommend.Recommendation.Suggestion;

/** What a family is told of an outcome, suggested or not. */
final class FamilyOutcomes {

    private FamilyOutcomes() {}

    /** The words of the suggestion, or of a row that would suggest it; empty where those need facts that are not there. */
    static Optional<String> words(Explanation explanation, String outcome) {
        Stream<String> suggested = explanation.recommendation().recommendations().stream()
                .filter(suggestion -> suggestion.outcome().equals(outcome))
                .map(Suggestion::family);
        Stream<String> rows = explanation.release().rows().stream()
                .filter(read -> read.row().outcome().equals(outcome))
                .map(read -> explanation.addressee().reads(read.row().family()))
                .filter(words -> !words.contains("{"));
        return Stream.concat(suggested, rows).findFirst();
    }
}
