package waymark.picture;

import static waymark.picture.Derivation.standIn;
import static waymark.picture.Derivation.summary;

import java.util.List;
import waymark.calendar.Counting;
import waymark.casefile.Facts;

/** Whether a move was known in good time, and which review year it meets. */
final class CouncilMoves {

    private static final int WORKING_DAYS_AHEAD = 15;

    static final List<Derivation> ALL = List.of(
            summary("ehc.move.knewInTime", facts -> knewInTime(facts, "ehc.move.oldCouncilKnewOn")),
            summary("ehc.move.reviewYearFrom", CouncilMoves::reviewYearFrom),
            standIn("ehc.move.reviewedOn", CouncilMoves::reviewedOn),
            summary("ehc.move.setsReviewDate", CouncilMoves::setsReviewDate),
            summary("ehc.move.icbKnewInTime", CouncilMoves::icbKnewInTime),
            standIn("ehc.move.newIcbKnewOn", facts -> facts.get("ehc.move.newIcbToldOn")));

    private CouncilMoves() {}

    /** The day of knowing counts as the first of the fifteen. */
    private static Object knewInTime(Facts facts, String knew) {
        return facts.date(knew)
                .flatMap(day -> facts.date("ehc.move.movedOn")
                        .map(move -> !day.isAfter(Counting.workingDaysBefore(move, WORKING_DAYS_AHEAD))))
                .orElse(null);
    }

    /** Where the council stays the same there is no move to know of ahead (regulation 16). */
    private static Object icbKnewInTime(Facts facts) {
        return facts.truth("ehc.move.onlyIcbChanged").orElse(false)
                ? (Object) false
                : knewInTime(facts, "ehc.move.oldIcbKnewOn");
    }

    private static Object reviewYearFrom(Facts facts) {
        return facts.date("ehc.move.transferredOn")
                .flatMap(transfer -> EhcReviewed.latest(
                        facts,
                        transfer,
                        "ehc.review.decisionNotifiedOn",
                        "ehc.review.lastDecisionOn",
                        "ehc.plan.finalisedOn"))
                .orElse(null);
    }

    private static Object reviewedOn(Facts facts) {
        return facts.date("ehc.move.transferredOn")
                .flatMap(transfer -> EhcReviewed.firstAfter(facts, transfer))
                .orElse(null);
    }

    private static Object setsReviewDate(Facts facts) {
        return facts.date("ehc.move.transferredOn")
                .filter(transfer -> !transfer.isAfter(facts.asAt()))
                .map(transfer -> facts.date("ehc.move.reviewedOn")
                        .filter(day -> !day.isAfter(facts.asAt()))
                        .isEmpty())
                .orElse(null);
    }
}
