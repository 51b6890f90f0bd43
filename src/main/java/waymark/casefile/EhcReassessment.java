package waymark.casefile;

import java.time.LocalDate;

/** Another assessment of a child or young person who has an EHC plan. */
public record EhcReassessment(
        @Means(
                label = "Reassessment asked for",
                value = "The day on which the council received the request to assess again.",
                ask = "On what day did the council receive the request to assess again?")
        LocalDate requestedOn,

        @Means(
                label = "Who asked for reassessment",
                value =
                        "Who asked. SETTING is the school or college that the child attends; COUNCIL means that it decides without a request.",
                ask = "Who asked for another assessment?")
        Requester requestedBy,

        @Means(
                label = "Assessed or reassessed last",
                value = "The day on which this council last carried out an assessment or reassessment.",
                ask = "When did this council last assess the child?")
        LocalDate lastAssessedOn,

        @Means(
                label = "Assessed in the six months before",
                value = "Whether that was in the six months before the request; worked out.")
        Boolean withinSixMonths,

        @Means(
                label = "Further assessment necessary",
                value = "The council's opinion on whether it is necessary to assess again.",
                ask = "Is it necessary to assess again?")
        Boolean necessary,

        @Means(label = "Decision on reassessment", value = "What the council decided.")
        Decision decision,

        @Means(
                label = "Decision on reassessment notified",
                value = "The day on which the family was told whether the council will assess again.")
        LocalDate decisionNotifiedOn,

        @Means(
                label = "Decision on reassessment awaited",
                value = "True while a request to assess again waits for the council's decision; worked out.")
        Boolean undecided,

        @Means(
                label = "Council's own decision",
                value = "The day on which the council decided to assess again without being asked.")
        LocalDate decidedOn,

        @Means(
                label = "Plan after reassessment sent",
                value = "The day on which the final plan after the reassessment was sent to the family.")
        LocalDate planSentOn,

        @Means(
                label = "Reviewed since that plan",
                value = "The day on which a review was completed after the plan that followed the reassessment.")
        LocalDate reviewedOn) {

    /** Who may ask for another assessment. */
    public enum Requester {
        PARENT,
        YOUNG_PERSON,
        SETTING,
        ICB,
        COUNCIL,
        OTHER
    }

    /** Whether to assess again, as people decided it. */
    public enum Decision {
        REASSESS,
        NOT_REASSESS
    }
}
