package waymark.site.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import waymark.explain.OutcomeTitles;
import waymark.panel.CaseHistory;
import waymark.panel.CaseHistory.Changed;
import waymark.panel.CaseHistory.Step;
import waymark.site.Address;
import waymark.site.Moment;

/**
 * One recommendation about a case, with what changed before it and what was decided on it.
 *
 * @param day the day that it looks at
 * @param received when it was asked for
 * @param path its page
 * @param facts facts that differ from the one before, in words
 * @param changes questions that lead elsewhere, in words
 */
public record HistoryStep(
        String day,
        String received,
        String path,
        boolean first,
        boolean newRelease,
        List<String> facts,
        List<String> changes,
        List<DecisionLine> decisions) {

    /** The steps of a case, the newest first. */
    static List<HistoryStep> of(CaseHistory history, OutcomeTitles titles, List<DecisionLine> decisions) {
        List<HistoryStep> steps = new ArrayList<>();
        for (Step step : history.steps()) {
            steps.add(new HistoryStep(
                    Moment.day(step.asAt()),
                    Moment.time(step.receivedAt()),
                    Address.of("cases", history.authority(), history.reference()) + "?recommendation="
                            + step.recommendation(),
                    steps.isEmpty(),
                    step.newRelease(),
                    step.facts().stream().map(FactChangeWords::of).toList(),
                    step.changes().stream()
                            .map(changed -> changed(changed, titles))
                            .toList(),
                    decisions.stream()
                            .filter(line -> line.recommendation().equals(step.recommendation()))
                            .toList()));
        }
        Collections.reverse(steps);
        return List.copyOf(steps);
    }

    private static String changed(Changed changed, OutcomeTitles titles) {
        return titles.question(changed.question()) + ": " + led(changed.from(), titles) + " before, "
                + led(changed.to(), titles) + " now";
    }

    private static String led(String outcome, OutcomeTitles titles) {
        return outcome == null ? "nothing" : "‘" + titles.of(outcome) + "’";
    }
}
