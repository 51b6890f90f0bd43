package waymark.explain;

import java.util.stream.Collectors;
import waymark.recommend.Recommendation.Considered;

/** Why another answer was not suggested, as professionals say it. */
final class ConsideredWords {

    private ConsideredWords() {}

    static String of(Considered considered, OutcomeTitles titles) {
        return considered.title() + " (" + considered.rule() + "): " + Law.sentence(because(considered, titles));
    }

    /** What stood in the way; why it did not lead where nothing did. */
    static String because(Considered considered, OutcomeTitles titles) {
        String notMet = considered.notMet().stream().map(FactWords::notMet).collect(Collectors.joining("; "));
        if (!notMet.isEmpty() || considered.because() == null) {
            return notMet;
        }
        return considered.because()
                + (considered.gaveWayTo() == null ? "" : ", '" + titles.ofRule(considered.gaveWayTo()) + "'");
    }
}
