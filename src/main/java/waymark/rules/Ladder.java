package waymark.rules;

import java.util.Set;
import waymark.policy.Force;

/** Where a missed date goes next: the ladder of people that takes it up. */
public enum Ladder {
    /** A date that is not of law, or not the council's ({@code escalation-1}). */
    LOCAL,
    /** A date of law that binds the council ({@code escalation-2}). */
    LEGAL,
    /** Advice for an EHC assessment ({@code escalation-2}). */
    ADVICE,
    /** A wait for a health service ({@code escalation-3}). */
    HEALTH_WAIT,
    /** A child whose education was to be decided or begun ({@code escalation-4}). */
    EDUCATION,
    /** A date on whose keeping the file is silent, which proves nothing against anybody ({@code escalation-1}). */
    SILENT;

    /** What shows that a child out of school was looked to: a date for a notice or for papers is another matter. */
    private static final Set<String> EDUCATION_BEGUN =
            Set.of("exclusions.daySix.startedOn", "provision.s19.startedOn", "provision.s19.decidedOn");

    /** Dates that are a right or a choice: nobody has failed when they pass. */
    private static final Set<String> NOT_A_SERVICE = Set.of("family", "young-person", "tribunal");

    /** What a child is, for whatever matter the file was made: no event of that matter. */
    private static final Set<String> STANDING =
            Set.of("child.dateOfBirth", "care.lookedAfterSince", "care.leaving.eligibleOn");

    /** The ladder of a finding, or null when no date was missed by a service. */
    static Ladder of(Finding finding) {
        if (!finding.overdue()
                || finding.question().equals("escalation")
                || NOT_A_SERVICE.contains(finding.row().row().binds())) {
            return null;
        }
        if (cameRound(finding) || finding.unsaid()) {
            return SILENT;
        }
        if (finding.question().equals("health-waits")) {
            return HEALTH_WAIT;
        }
        if (EDUCATION_BEGUN.contains(finding.row().row().metBy())) {
            return EDUCATION;
        }
        if (finding.question().equals("ehc-advice")) {
            return ADVICE;
        }
        return finding.force() == Force.STATUTE && bindsTheCouncil(finding) ? LEGAL : LOCAL;
    }

    private static boolean bindsTheCouncil(Finding finding) {
        return finding.row().row().binds().equals("local-authority");
    }

    /** Nothing that happened, and is on file, set the date going. */
    private static boolean cameRound(Finding finding) {
        return finding.row().due().facts().stream().allMatch(STANDING::contains);
    }
}
