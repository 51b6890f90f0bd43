package waymark.picture;

import static waymark.picture.Derivation.standIn;
import static waymark.picture.Derivation.summary;

import java.util.List;
import waymark.calendar.Counting;
import waymark.casefile.Facts;

/** Whether a request to assess again came within six months of the last assessment, and whether it still waits. */
final class EhcReassessed {

    private static final int MONTHS = 6;

    static final List<Derivation> ALL = List.of(
            summary("ehc.reassessment.withinSixMonths", EhcReassessed::withinSixMonths),
            summary("ehc.reassessment.undecided", EhcReassessed::undecided),
            standIn(
                    "ehc.reassessment.reviewedOn",
                    facts -> facts.date("ehc.reassessment.planSentOn")
                            .flatMap(sent -> EhcReviewed.firstAfter(facts, sent))
                            .orElse(null)));

    private EhcReassessed() {}

    private static Object withinSixMonths(Facts facts) {
        return facts.date("ehc.reassessment.lastAssessedOn")
                .flatMap(last -> facts.date("ehc.reassessment.requestedOn")
                        .map(asked -> !last.isAfter(asked) && !asked.isAfter(Counting.monthsAfter(last, MONTHS))))
                .orElse(null);
    }

    private static Object undecided(Facts facts) {
        return facts.known("ehc.reassessment.requestedOn")
                ? (Object) !(facts.known("ehc.reassessment.decision")
                        || EhcDecided.happened(facts, "ehc.reassessment.decisionNotifiedOn"))
                : null;
    }
}
