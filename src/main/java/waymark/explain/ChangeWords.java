package waymark.explain;

import java.util.stream.Collectors;
import waymark.casefile.InWords;
import waymark.recommend.Recommendation.Change;
import waymark.recommend.Recommendation.WouldChange;

/** What would lead to another answer, as professionals say it. */
final class ChangeWords {

    private ChangeWords() {}

    /** For example "If Attendance were 92% (now 84%): 'Hold and review' instead of 'Step up'". */
    static String of(WouldChange change, OutcomeTitles titles) {
        return "If " + change.changes().stream().map(ChangeWords::of).collect(Collectors.joining(" and ")) + ": '"
                + titles.of(change.to()) + "'"
                + (change.outcome() == null ? "." : " instead of '" + titles.of(change.outcome()) + "'.");
    }

    private static String of(Change change) {
        return InWords.fact(change.fact()) + " were " + InWords.value(change.fact(), change.to()) + " (now "
                + InWords.value(change.fact(), change.from()) + ")";
    }
}
