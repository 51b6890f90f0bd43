package waymark.picture;

import static waymark.picture.Derivation.standIn;

import java.util.List;
import waymark.casefile.Facts;

/** Whether a plan is held, from what is done with it: what is reviewed, moved or to end is there. */
final class PlanInForce {

    private static final List<String> ONLY_WITH_A_PLAN = List.of(
            "ehc.review.meetingOn",
            "ehc.review.lastDecisionOn",
            "ehc.review.amendmentNoticeSentOn",
            "ehc.reassessment.requestedOn",
            "ehc.move.transferredOn",
            "ehc.cease.considered",
            "ehc.cease.reasonsProposed",
            "ehc.cease.noticeSentOn");

    static final List<Derivation> ALL = List.of(standIn("ehc.hasPlan", PlanInForce::held));

    private PlanInForce() {}

    private static Object held(Facts facts) {
        if (EhcDecided.happened(facts, "ehc.cease.endedOn")) {
            return false;
        }
        return ONLY_WITH_A_PLAN.stream().anyMatch(facts::known) ? true : null;
    }
}
