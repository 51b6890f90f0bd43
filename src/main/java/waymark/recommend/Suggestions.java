package waymark.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waymark.policy.Row;
import waymark.policy.due.Reckoning;
import waymark.recommend.Recommendation.Suggestion;
import waymark.rules.DueStatus;
import waymark.rules.Finding;
import waymark.rules.Findings;

/** Brings findings with the same outcome together and puts what matters most first. */
final class Suggestions {

    private static final String SAFETY = "safety";

    /** Strongest ground first: by force, then by the earlier date, then by the release's own order. */
    private static final Comparator<Finding> STRONGEST = Comparator.comparing(Finding::force)
            .thenComparing(Finding::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Finding::key);

    private static final Comparator<Suggestion> FIRST_THINGS_FIRST = Comparator.comparing(
                    (Suggestion s) -> !s.question().equals(SAFETY))
            .thenComparing(s -> !s.primary())
            .thenComparing(s -> !DueStatus.OVERDUE.word().equals(s.dueStatus()))
            .thenComparing(s -> DueStatus.MET.word().equals(s.dueStatus()))
            .thenComparing(Suggestion::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Suggestion::question)
            .thenComparing(Suggestion::rule)
            .thenComparing(Suggestion::outcome);

    private Suggestions() {}

    static List<Suggestion> of(Findings findings, Explainer explainer) {
        Map<String, List<Finding>> byOutcome = new LinkedHashMap<>();
        findings.all()
                .forEach(finding -> byOutcome
                        .computeIfAbsent(finding.question() + " " + finding.outcome(), outcome -> new ArrayList<>())
                        .add(finding));
        return byOutcome.values().stream()
                .map(grounds -> suggestion(grounds, findings, explainer))
                .sorted(FIRST_THINGS_FIRST)
                .toList();
    }

    private static Suggestion suggestion(List<Finding> grounds, Findings findings, Explainer explainer) {
        grounds.sort(STRONGEST);
        Finding strongest = grounds.getFirst();
        Ground ground = explainer.ground(strongest);
        Finding dated = dated(grounds);
        Row row = strongest.row().row();
        return new Suggestion(
                strongest.question(),
                strongest.outcome(),
                explainer.fill(ground.title()),
                strongest.rule(),
                ground.force(),
                row.binds(),
                grounds.stream().anyMatch(findings::leads),
                row.adverse() ? Boolean.TRUE : null,
                dated == null ? null : dated.due(),
                dated == null ? null : dated.status().word(),
                dated == null && strongest.reckoning() instanceof Reckoning.Cannot cannot ? cannot.why() : null,
                grounds.stream().map(explainer::reason).toList(),
                explainer.family(ground));
    }

    /** The finding whose date stands for an outcome: the earliest that is not met; null when none has a date. */
    static Finding dated(List<Finding> grounds) {
        return grounds.stream()
                .filter(g -> g.due() != null)
                .min(Comparator.comparing((Finding g) -> g.status() == DueStatus.MET)
                        .thenComparing(Finding::due))
                .orElse(null);
    }
}
