package waymark.picture;

import static waymark.picture.Derivation.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import waymark.calendar.Counting;
import waymark.calendar.WorkingDays;
import waymark.casefile.Facts;

/** Whether the twenty weeks run, whether a plan is late, and how long a draft must wait. */
final class EhcTimed {

    private static final int TOO_OLD_TO_ASK = 25;
    private static final int WEEKS_TO_DECIDE = 6;
    private static final int WEEKS = 20;
    private static final int DAYS_TO_COMMENT = 15;
    private static final int DAYS_TO_ANSWER = 15;

    static final List<Derivation> ALL = List.of(
            summary("ehc.request.clockRuns", EhcTimed::clockRuns),
            summary("ehc.request.sixWeeksEndOnDayOff", endsOnDayOff(WEEKS_TO_DECIDE)),
            summary("ehc.request.twentyWeeksEndOnDayOff", endsOnDayOff(WEEKS)),
            summary("ehc.plan.late", EhcTimed::late),
            summary("ehc.naming.answerOverdue", EhcTimed::answerOverdue),
            summary(
                    "ehc.draft.earliestFinalOn",
                    facts -> facts.date("ehc.draft.servedOn")
                            .map(served -> Counting.daysAfter(served, DAYS_TO_COMMENT))
                            .orElse(null)),
            summary(
                    "ehc.draft.commentTimeRuns",
                    facts -> facts.date("ehc.draft.servedOn")
                            .map(served -> !facts.asAt().isAfter(Counting.daysBeginningWith(served, DAYS_TO_COMMENT)))
                            .orElse(null)));

    private EhcTimed() {}

    private static Object clockRuns(Facts facts) {
        Optional<LocalDate> received = facts.date("ehc.request.receivedOn");
        if (received.isEmpty()) {
            return null;
        }
        boolean tooOld = facts.wholeNumber("ehc.request.ageWhenReceived").orElse(0) >= TOO_OLD_TO_ASK;
        return !tooOld && !decidedAgainst(facts) && !hadPlanBefore(facts, received.get());
    }

    private static Function<Facts, Object> endsOnDayOff(int weeks) {
        return facts -> facts.date("ehc.request.receivedOn")
                .map(received -> !WorkingDays.isWorkingDay(Counting.weeksAfter(received, weeks)))
                .orElse(null);
    }

    private static boolean decidedAgainst(Facts facts) {
        boolean against =
                facts.code("ehc.request.decision").filter("NOT_ASSESS"::equals).isPresent()
                        || facts.code("ehc.assessment.planDecision")
                                .filter("NOT_ISSUE"::equals)
                                .isPresent();
        return against && !facts.known("ehc.refusal.changedOn");
    }

    private static boolean hadPlanBefore(Facts facts, LocalDate received) {
        return facts.date("ehc.plan.finalisedOn")
                .map(made -> made.isBefore(received))
                .orElse(facts.truth("ehc.hasPlan").orElse(false));
    }

    private static Object late(Facts facts) {
        if (!facts.truth("ehc.request.clockRuns").orElse(false)) {
            return null;
        }
        return facts.date("ehc.request.receivedOn")
                .map(received -> facts.date("ehc.plan.finalisedOn")
                        .orElse(facts.asAt())
                        .isAfter(Counting.weeksAfter(received, WEEKS)))
                .orElse(null);
    }

    private static Object answerOverdue(Facts facts) {
        return facts.date("ehc.naming.consultedOn")
                .map(sent -> !facts.known("ehc.naming.answeredOn")
                        && facts.asAt().isAfter(Counting.daysAfter(sent, DAYS_TO_ANSWER)))
                .orElse(null);
    }
}
