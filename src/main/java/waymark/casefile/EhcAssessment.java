package waymark.casefile;

import java.time.LocalDate;
import java.util.List;

/** The end of an EHC needs assessment: whether a plan is needed. */
public record EhcAssessment(
        @Means(
                label = "Provision under a plan is necessary",
                value =
                        "The council's opinion after the assessment: provision must be made under a plan. This is a harder test than the one for assessing.",
                ask = "After the assessment, is provision under a plan necessary?")
        Boolean planNecessary,

        @Means(
                label = "Grounds put forward for no plan",
                value = "What somebody proposes as a ground for not issuing a plan.",
                ask = "What is put forward as a ground for not issuing a plan?")
        List<EhcRequest.Ground> groundsProposed,

        @Means(
                label = "Only grounds that cannot decide",
                value =
                        "True where every ground put forward is one that the law does not allow to decide by itself; worked out.")
        Boolean onlyBarredGrounds,

        @Means(
                label = "Decision on a plan",
                value = "What people decided. Worked out from where the request has got to when that is given.",
                ask = "Has the council decided whether to issue a plan?")
        PlanDecision planDecision,

        @Means(label = "No plan notified", value = "The day on which the family was told that no plan will be issued.")
        LocalDate noPlanNotifiedOn) {

    /** Whether to issue a plan, as people decided it. */
    public enum PlanDecision {
        ISSUE,
        NOT_ISSUE
    }
}
