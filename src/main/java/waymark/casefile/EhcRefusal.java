package waymark.casefile;

import java.time.LocalDate;
import java.util.List;

/** A decision not to assess or not to issue a plan: what its notice says and what follows. */
public record EhcRefusal(
        @Means(
                label = "Not assessing in view",
                value =
                        "True where the council decided not to assess, or holds that a limb of the test is not met; worked out.")
        Boolean notAssessing,

        @Means(
                label = "No plan in view",
                value =
                        "True where the council decided not to issue a plan, or holds that none is necessary; worked out.")
        Boolean notIssuing,

        @Means(
                label = "Not going on in view",
                value = "True where either of the two is; worked out.",
                ask = "Is a decision not to assess, or not to issue a plan, made or in view?")
        Boolean inView,

        @Means(
                label = "Notice to be whole by",
                value =
                        "The last day for a notice that says everything: six weeks after the request for not assessing, sixteen for no plan; the day it was sent, when it leaves something out; today, when it was sent and nobody has said what is in it; worked out.")
        LocalDate noticeWholeBy,

        @Means(label = "Notice sent", value = "The day on which the notice of the decision was sent; worked out.")
        LocalDate noticeSentOn,

        @Means(
                label = "Notice says",
                value = "What the notice to the family contains.",
                ask = "What does the notice to the family contain?")
        List<Content> noticeSays,

        @Means(
                label = "Notice still lacks",
                value =
                        "What the notice must tell the family and is not known to say; everything, until it is sent; worked out.")
        List<Content> noticeLacks,

        @Means(
                label = "Decision changed",
                value = "The day on which the council changed its mind without a Tribunal order.")
        LocalDate changedOn,

        @Means(label = "Officer called", value = "The day on which an officer explained the decision to the family.")
        LocalDate officerCalledOn,

        @Means(label = "Way Forward offered", value = "The day on which a Way Forward meeting was offered.")
        LocalDate wayForwardOfferedOn,

        @Means(label = "Way Forward answer", value = "What the family said to the offer.")
        Answer wayForwardAnswer,

        @Means(label = "Way Forward held", value = "The day on which the Way Forward meeting took place.")
        LocalDate wayForwardHeldOn) {

    /** What a notice must tell the family. */
    public enum Content {
        REASONS,
        RIGHT_OF_APPEAL,
        TIME_LIMITS,
        MEDIATION,
        DISAGREEMENT_RESOLUTION,
        ADVICE_SERVICES,
        TRIBUNAL_RECOMMENDATIONS
    }

    /** What a family says to an offer. */
    public enum Answer {
        ACCEPTED,
        DECLINED
    }
}
