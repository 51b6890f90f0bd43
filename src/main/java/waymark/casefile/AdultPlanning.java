package waymark.casefile;

import java.time.LocalDate;
import java.util.List;

/** The plan for adult life and for the move to adult services. */
public record AdultPlanning(
        @Means(label = "Planning started", value = "The day on which planning for adult life started.")
        LocalDate startedOn,

        @Means(
                label = "Plan covers adult life",
                value = "Whether the EHC plan has provision to help prepare for adulthood and independent living.",
                ask = "Does the plan have help for adult life?")
        Boolean inEhcPlan,

        @Means(
                label = "Adult life at the latest review",
                value = "Whether the latest EHC review meeting considered preparing for adulthood.",
                ask = "Did the latest review talk about adult life?")
        Boolean atLatestReview,

        @Means(
                label = "Adult outcomes covered",
                value = "Which adult outcomes the plan or the latest review covers.",
                ask = "Which of work, own home, friends, community and health does the plan cover?")
        List<Outcome> outcomes,

        @Means(
                label = "Work aim asked",
                value = "Whether the young person has been asked what work they aim for.",
                ask = "Has the young person been asked what work they would like?")
        Boolean workAimAsked,

        @Means(
                label = "Destination talk held",
                value = "The day of a talk about what the young person will do after school.")
        LocalDate destinationTalkOn,

        @Means(
                label = "Named worker",
                value = "Whether one named worker stays with the young person before and after the move.",
                ask = "Is one worker named to see the young person through the move to adult services?")
        Boolean namedWorker,

        @Means(
                label = "Coordinated plan",
                value = "Whether there is one plan for the move, shared by the services involved.",
                ask = "Is there one plan for the move to adult services?")
        Boolean coordinatedPlan,

        @Means(
                label = "Transition review held",
                value = "The day of the latest yearly meeting to review the move to adult services.")
        LocalDate lastReviewOn,

        @Means(
                label = "Met an adult practitioner",
                value = "Whether the young person has met somebody from each adult service before the move.",
                ask = "Has the young person met the adult services?")
        Boolean metAdultPractitioner,

        @Means(
                label = "Missed an adult appointment",
                value = "Whether the young person missed a first appointment with an adult service.")
        Boolean missedAdultAppointment,

        @Means(label = "Missed appointment followed up", value = "Whether somebody followed that up.")
        Boolean missedFollowedUp,

        @Means(
                label = "Open to child mental health",
                value = "Whether the young person is open to CAMHS.",
                ask = "Is the young person open to child mental health services?")
        Boolean camhsOpen,

        @Means(
                label = "Mental health transition meeting",
                value = "The day of a meeting about the move from child to adult mental health services.")
        LocalDate camhsMeetingOn) {

    /** What a plan for adult life may cover. */
    public enum Outcome {
        EMPLOYMENT,
        INDEPENDENT_LIVING,
        FRIENDSHIPS,
        COMMUNITY,
        HEALTH
    }
}
