package waymark.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Alternative provision and education out of school. */
public record Provision(
        @Means(
                label = "Main reason",
                changeable = Changeable.NO,
                value =
                        "Why the child is out of school or at risk of it, after hearing the child. HEALTH_MENTAL includes emotionally based avoidance.",
                ask = "What is the main reason, after hearing the child?")
        Reason reason,

        @Means(
                label = "School days out",
                changeable = Changeable.NO,
                unit = "school days",
                value =
                        "School days this school year without suitable education for this reason, had already or clearly expected, in half days, in one run or added up.",
                ask = "How many school days in all is the child out this year, had and expected?")
        BigDecimal daysOut,

        @Means(label = "Out from", value = "The first day of an absence that is happening or expected.")
        LocalDate outFrom,

        @Means(label = "Out until", value = "The last day of an absence that is happening or expected.")
        LocalDate outUntil,

        @Means(
                label = "Education now",
                value = "How much suitable education the child gets now.",
                ask = "Is the child getting no education now, some, or full-time?")
        Education eduNow,

        @Means(
                label = "School's offer suits",
                value =
                        "Whether what the child's own school offers suits the child's age, ability, aptitude and needs.",
                ask = "Does what the school offers suit this child?")
        Boolean schoolOfferSuitable,

        @Means(
                label = "School's offer within reach",
                value = "Whether it is reasonably practicable for this child to take up what the school offers.",
                ask = "Can this child reasonably get to and take up what the school offers?")
        Boolean schoolOfferAccessible,

        @Means(
                label = "Can join by remote link",
                changeable = Changeable.NO,
                value = "Whether the child wants, and is able, to join lessons by a remote link.",
                ask = "Does the child want, and is the child able, to join lessons by a remote link?")
        Boolean canJoinRemotely,

        @Means(
                label = "Dated steps back",
                value = "Whether there are dated steps for a return to school.",
                ask = "Are there dated steps for a return to school?")
        Boolean returnPlan,

        @Means(
                label = "In alternative provision",
                value = "Whether the child is in alternative provision now.",
                ask = "Is the child in alternative provision now?")
        Boolean inAp,

        @Means(
                label = "Placement starts",
                value = "The day on which the alternative provision started or is to start.",
                ask = "On what day did the placement start, or will it start?")
        LocalDate apStartOn,

        @Means(
                label = "Weeks in placement",
                changeable = Changeable.NO,
                unit = "weeks",
                value = "Weeks since the alternative provision started.",
                ask = "How many weeks has the placement run?")
        Integer apWeeks,

        @Means(
                label = "Placement last reviewed",
                value = "The day of the latest review of the placement.",
                ask = "On what day was the placement last reviewed?")
        LocalDate apLastReviewedOn,

        @Means(
                label = "Weeks since review",
                ageOfEvidence = true,
                unit = "weeks",
                value = "Whole weeks since the placement was last reviewed, or since it started if it never was.",
                ask = "How many weeks ago was the placement last reviewed?")
        Integer weeksSinceReview,

        @Means(label = "Next review booked", value = "The day for which the next review of the placement is booked.")
        LocalDate apReviewBookedFor,

        @Means(
                label = "Next step agreed",
                value = "Whether the next step after the placement is agreed.",
                ask = "Is the next step after the placement agreed?")
        Boolean nextStepAgreed,

        @Means(
                label = "Ready to return",
                value = "Whether the child, the provider and the family agree that the child is ready.",
                ask = "Do the child, the provider and the family agree that the child is ready to return?")
        Boolean ready,

        @Means(
                label = "School to return to",
                value = "HOME: the same school; NEW: another school is found; NONE: no school yet.",
                ask = "Which school would the child return to: the same one, another, or none yet?")
        ReturnSchool returnSchool,

        @Means(label = "Section 19", value = "The council's duty to arrange education.")
        Section19 s19,

        @Means(
                label = "Health and schooling",
                changeable = Changeable.NO,
                value = "Education of a child whose health keeps them out of school.")
        MedicalEducation medical,

        @Means(label = "Placement", value = "The alternative provision itself.")
        Placement placement,

        @Means(label = "Provider", value = "The setting that gives the alternative provision.")
        Provider provider,

        @Means(
                label = "Fair access",
                changeable = Changeable.NO,
                value = "The Fair Access Protocol for a school place in the year.")
        FairAccess fairAccess) {

    /** Why a child is out of school. */
    public enum Reason {
        BEHAVIOUR,
        HEALTH_PHYSICAL,
        HEALTH_MENTAL,
        OTHER
    }

    /** How much suitable education a child gets. */
    public enum Education {
        NONE,
        SOME,
        FULL
    }

    /** The school a child would go back to. */
    public enum ReturnSchool {
        HOME,
        NEW,
        NONE
    }
}
