package waymark.safeguards;

import java.util.List;
import java.util.stream.Collectors;
import waymark.casefile.Fact;

/** Rows ask about so much at once that a promise about them cannot be tried in every combination. */
final class TooManyCombinations extends RuntimeException {
    TooManyCombinations(List<Fact> facts) {
        super(
                "Too much is asked at once to try every combination: "
                        + facts.stream().map(Fact::label).collect(Collectors.joining(", ")) + ". Split the row.",
                null,
                false,
                false);
    }
}
