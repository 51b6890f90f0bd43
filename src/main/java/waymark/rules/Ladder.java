package waymark.rules;

import java.util.Set;
import waymark.policy.Force;

/** Where a missed date goes next: the ladder of people that takes it up. */
public enum Ladder {
    /** A date that is not of law ({@code escalation-1}). */
    LOCAL,
    /** A date of law ({@code escalation-2}). */
    LEGAL,
    /** Advice for an EHC assessment ({@code escalation-2}). */
    ADVICE,
    /** A wait for a health service ({@code escalation-3}). */
    HEALTH_WAIT,
    /** A child without education, or a placement that runs over ({@code escalation-4}). */
    EDUCATION,
    /** A date that came with a birthday or the school year: silence is no proof that nobody acted ({@code escalation-1}). */
    CAME_ROUND;

    private static final Set<String> OUT_OF_SCHOOL =
            Set.of("section-19", "medical-needs", "single-panel", "alternative-provision", "suspension", "exclusion");

    /** Dates that are a right or a choice: nobody has failed when they pass. */
    private static final Set<String> NOT_A_SERVICE = Set.of("family", "young-person", "tribunal");

    /** The ladder of a finding, or null when no date was missed by a service. */
    static Ladder of(Finding finding) {
        if (!finding.overdue()
                || finding.question().equals("escalation")
                || NOT_A_SERVICE.contains(finding.row().row().binds())) {
            return null;
        }
        if (cameRound(finding)) {
            return CAME_ROUND;
        }
        if (finding.question().equals("health-waits")) {
            return HEALTH_WAIT;
        }
        if (OUT_OF_SCHOOL.contains(finding.question())) {
            return EDUCATION;
        }
        if (finding.force() != Force.STATUTE) {
            return LOCAL;
        }
        return finding.question().equals("ehc-advice") ? ADVICE : LEGAL;
    }

    /** Nothing that happened, and is on file, set the date going. */
    private static boolean cameRound(Finding finding) {
        return finding.row().due().facts().stream().allMatch("child.dateOfBirth"::equals);
    }
}
