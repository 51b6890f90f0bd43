package waymark.casefile;

import java.time.LocalDate;
import java.util.List;

/** What the First-tier Tribunal ordered, or what the council conceded before it answered the appeal. */
public record EhcOrder(
        @Means(
                label = "Tribunal order made",
                value = "The day on which the Tribunal made its order.",
                ask = "On what day did the Tribunal make its order?")
        LocalDate orderedOn,

        @Means(
                label = "Appeal conceded",
                value =
                        "The day on which the council told the Tribunal, before it answered, that it will not oppose the appeal.",
                ask = "On what day did the council tell the Tribunal that it will not oppose the appeal?")
        LocalDate concededOn,

        @Means(
                label = "What is ordered or conceded",
                value =
                        "AMEND_B_OR_F: needs or provision; AMEND_I: the setting or its type; CEASE_UPHELD: the appeal against ending the plan was dismissed.",
                ask = "What did the Tribunal order?")
        List<Kind> kinds,

        @Means(
                label = "Only the setting",
                value = "True where the setting or its type is all that is to change in the plan; worked out.")
        Boolean settingAlone,

        @Means(
                label = "Tribunal set other times",
                value = "Whether the Tribunal directed other times than the Regulations give.")
        Boolean otherTimesDirected,

        @Means(
                label = "Limit taken away",
                value =
                        "True where the person's circumstances, two weeks away or a closed school made the step impractical, for an assessment or a first plan; worked out.")
        Boolean disapplies,

        @Means(
                label = "Family told of the assessment",
                value = "The day on which the family was told that the council will assess, as ordered.")
        LocalDate familyToldOn,

        @Means(
                label = "No plan notified after the order",
                value = "The day on which the family was told, with reasons, that no plan will be issued.")
        LocalDate noPlanNotifiedOn,

        @Means(
                label = "Draft plan issued after the order",
                value = "The day on which the draft plan was issued, as ordered.")
        LocalDate draftSentOn,

        @Means(
                label = "Final plan sent after the order",
                value = "The day on which the final plan was sent, as ordered.")
        LocalDate planSentOn,

        @Means(
                label = "Changed plan issued after the order",
                value = "The day on which the changed plan was issued, as ordered.")
        LocalDate amendedPlanSentOn,

        @Means(
                label = "Reconsidered",
                value = "The day on which the council sent a draft plan or a reasoned notice after reconsidering.")
        LocalDate reconsideredOn) {

    /** Kinds of order. */
    public enum Kind {
        ASSESS,
        REASSESS,
        MAKE_PLAN,
        RECONSIDER,
        AMEND_B_OR_F,
        AMEND_I,
        CONTINUE,
        CONTINUE_AND_AMEND,
        CEASE_UPHELD
    }
}
