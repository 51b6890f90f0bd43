package waymark.casefile;

import java.time.LocalDate;
import java.util.List;

/** A wait for a health service. Waymark never re-orders a service's own list. */
public record HealthWait(
        @Means(
                label = "Service waited for",
                value = "Which health service the child waits for.",
                ask = "Which health service is the child waiting for?")
        Service service,

        @Means(
                label = "Referred",
                value =
                        "The day on which the service received the first referral; a move or a new placement does not reset it.")
        LocalDate referredOn,

        @Means(
                label = "Seen",
                value = "The day on which assessment or treatment started; left out while the child still waits.")
        LocalDate startedOn,

        @Means(
                label = "Weeks waited",
                unit = "weeks",
                value =
                        "Whole weeks from the first referral to the date of the case, or to the day the child was seen; worked out.")
        Integer weeks,

        @Means(label = "Consultant led", value = "Whether the service is led by a consultant. Most therapies are not.")
        Boolean consultantLed,

        @Means(label = "Urgency", value = "How urgent the service says it is.")
        Urgency urgency,

        @Means(label = "Crisis now", value = "Whether there is a mental-health crisis today.")
        Boolean crisisNow,

        @Means(label = "Check-in calls", value = "Whether someone from the service rings to see how the child is.")
        Boolean checkInCalls,

        @Means(
                label = "Support plan while waiting",
                value = "Whether school and family have a plan for help during the wait.")
        Boolean supportPlanned,

        @Means(
                label = "Opt-in letter unanswered",
                value = "Whether the family has not answered a letter that asks them to opt in.")
        Boolean optInUnanswered,

        @Means(
                label = "Sent back for more",
                value = "Whether the referral came back because the form needs more facts.")
        Boolean returnedForMore,

        @Means(
                label = "Months of support asked first",
                value = "Whether the service asks for months of support before it will see the child.")
        Boolean supportAskedFirst,

        @Means(label = "Risks that are new", value = "What has got worse since the referral.")
        List<Risk> newRisks,

        @Means(label = "New risks", unit = "risks", value = "How many risks are new; worked out from the list.")
        Integer newRiskCount,

        @Means(label = "New risks seen", value = "The day on which the new risks were noticed.")
        LocalDate newRisksSeenOn,

        @Means(label = "Risk update sent", value = "The day on which the service was told of the new risks.")
        LocalDate riskUpdateSentOn,

        @Means(
                label = "Service said no, or waits",
                value = "Whether the service has not taken the referral, or the child still waits for it.")
        Boolean notTakenOrWaiting,

        @Means(
                label = "Advice asked by the council",
                value = "The day on which the council asked a health body for advice for an EHC assessment.")
        LocalDate adviceAskedOn) {

    /** Health services with waits. */
    public enum Service {
        AUTISM,
        ADHD,
        MENTAL_HEALTH,
        OCCUPATIONAL_THERAPY,
        SPEECH_AND_LANGUAGE,
        PHYSIOTHERAPY,
        COMMUNITY_PAEDIATRICS,
        EATING_DISORDER,
        OTHER
    }

    /** How urgent a referral is. */
    public enum Urgency {
        VERY_URGENT,
        URGENT,
        ROUTINE
    }

    /** What can get worse during a wait. */
    public enum Risk {
        OUT_OF_SCHOOL,
        EXCLUSION_RISK,
        SELF_HARM,
        DSR_AMBER_OR_RED,
        CARER_BREAKDOWN,
        SLEEP_OR_EATING_FAILING
    }
}
