package waymark.recommend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waymark.rules.Finding;
import waymark.rules.Findings;

/**
 * One thing that is suggested of a case, without a word of why: what two releases are compared by.
 *
 * @param leads whether it is the answer to its question
 * @param due the last lawful local day; null when there is none
 */
public record Told(String question, String outcome, boolean leads, LocalDate due) {

    static List<Told> of(Findings findings) {
        Map<List<String>, List<Finding>> byOutcome = new LinkedHashMap<>();
        for (Finding finding : findings.all()) {
            byOutcome
                    .computeIfAbsent(List.of(finding.question(), finding.outcome()), none -> new ArrayList<>(2))
                    .add(finding);
        }
        List<Told> told = new ArrayList<>(byOutcome.size());
        byOutcome.forEach((outcome, grounds) -> {
            Finding dated = Suggestions.dated(grounds);
            told.add(new Told(
                    outcome.getFirst(),
                    outcome.getLast(),
                    grounds.stream().anyMatch(findings::leads),
                    dated == null ? null : dated.due()));
        });
        return told;
    }
}
