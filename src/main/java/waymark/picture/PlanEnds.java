package waymark.picture;

import static waymark.picture.Derivation.standIn;
import static waymark.picture.Derivation.summary;
import static waymark.picture.EhcDecided.happened;
import static waymark.picture.EhcDecided.is;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import waymark.calendar.Ages;
import waymark.calendar.PlanPast25;
import waymark.casefile.Facts;

/** Whether the end of a plan is in view, what is said for it, and how long a plan may run. */
final class PlanEnds {

    private static final int END_OF_RIGHTS = 25;

    private static final Set<String> END_NO_PLAN = Set.of(
            "NOT_IN_EDUCATION",
            "AGE_19_OR_OVER",
            "COURSE_FINISHED",
            "EXCLUDED",
            "JOB_OFFER",
            "COST_OR_CAPACITY",
            "LOCAL_CRITERIA");

    static final List<Derivation> ALL = List.of(
            standIn("ehc.cease.considered", PlanEnds::considered),
            summary("ehc.cease.onlyBarredReasons", PlanEnds::onlyBarred),
            standIn("ehc.cease.notInEducation", PlanEnds::notInEducation),
            standIn("ehc.cease.reviewedOn", PlanEnds::reviewedOn),
            summary("ehc.cease.mayRunTo", PlanEnds::mayRunTo));

    private PlanEnds() {}

    private static Object considered(Facts facts) {
        return facts.known("ehc.cease.reasonsProposed")
                        || facts.known("ehc.cease.familyToldOn")
                        || facts.known("ehc.cease.noticeSentOn")
                        || is(facts, "ehc.review.decision", "CEASE")
                ? true
                : null;
    }

    private static Object onlyBarred(Facts facts) {
        return facts.get("ehc.cease.reasonsProposed") instanceof List<?> put && !put.isEmpty()
                ? (Object) END_NO_PLAN.containsAll(put)
                : null;
    }

    private static Object notInEducation(Facts facts) {
        Object byStatus = facts.code("adulthood.participation.status")
                .map(PlanEnds::notLearning)
                .orElse(null);
        if (byStatus != null) {
            return byStatus;
        }
        if (happened(facts, "adulthood.participation.leftEducationOn")) {
            return true;
        }
        return facts.code("setting.type").<Object>map("NONE"::equals).orElse(null);
    }

    private static Object notLearning(String status) {
        return switch (status) {
            case "NOT_PARTICIPATING", "WORK_WITHOUT_TRAINING" -> true;
            case "NOT_KNOWN" -> null;
            default -> false;
        };
    }

    private static Object reviewedOn(Facts facts) {
        return facts.date("adulthood.participation.leftEducationOn")
                .flatMap(left -> EhcReviewed.latest(
                                facts, facts.asAt(), "ehc.review.completedOn", "ehc.review.lastDecisionOn")
                        .filter(day -> !day.isBefore(left)))
                .orElse(null);
    }

    private static Object mayRunTo(Facts facts) {
        LocalDate born = facts.date("child.dateOfBirth").orElse(null);
        String type = facts.code("setting.type").orElse("NONE");
        if (born == null || type.equals("NONE")) {
            return null;
        }
        if (type.equals("FE_COLLEGE")) {
            return PlanPast25.atCollege(born);
        }
        return facts.date("setting.courseEndsOn")
                .filter(end -> !end.isBefore(Ages.attains(END_OF_RIGHTS, born)))
                .map(end -> PlanPast25.elsewhere(born, end))
                .orElse(null);
    }
}
