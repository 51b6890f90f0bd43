package waymark.explain;

import java.util.List;
import waymark.recommend.Recommendation.Change;
import waymark.recommend.Recommendation.WouldChange;

/**
 * A smallest change of the facts that leads elsewhere.
 *
 * @param words for example "If Attendance were 92% (now 84%): 'Hold and review' instead of 'Step up'."
 * @param changes the facts, to try it out with
 */
public record Turn(String words, List<Change> changes) {

    static Turn of(WouldChange change, OutcomeTitles titles) {
        return new Turn(ChangeWords.of(change, titles), change.changes());
    }
}
