package waymark.recommend;

import java.util.ArrayList;
import java.util.List;

/**
 * What supposing something would do to the answers.
 *
 * @param comes a row for each answer that would be suggested and is not now, in the release's own order
 * @param goes a row for each answer that is suggested now and would not be
 */
record Effect(List<Line> comes, List<Line> goes) {

    boolean none() {
        return comes.isEmpty() && goes.isEmpty();
    }

    static List<String> outcomes(List<Line> lines) {
        List<String> outcomes = new ArrayList<>(lines.size());
        for (Line line : lines) {
            if (!outcomes.contains(line.outcome())) {
                outcomes.add(line.outcome());
            }
        }
        return outcomes;
    }
}
