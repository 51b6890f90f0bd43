package waymark.casefile;

import java.time.LocalDate;

/** The dynamic support register of the integrated care board, and reviews of care, education and treatment. */
public record DynamicSupport(
        @Means(
                label = "Risk of mental-health admission",
                value =
                        "Whether, without timely support, the child is at risk of admission to a mental-health hospital; threats to self or visits to A&E in a crisis are signs.",
                ask = "Is the child at risk of admission to a mental-health hospital?")
        Boolean admissionRisk,

        @Means(
                label = "Consent to the register",
                value =
                        "Whether the young person, or the parent of one not competent to decide, agrees to registration.",
                ask = "Does the family or young person agree to the register?")
        Consent consent,

        @Means(label = "Referred to the register", value = "The day of the referral to the register.")
        LocalDate referredOn,

        @Means(label = "On the register", value = "Whether the child is on the register.")
        Boolean onRegister,

        @Means(
                label = "Rating",
                value =
                        "RED: immediate high risk; AMBER: high risk without the right support soon; GREEN: managed; BLUE: in hospital.")
        Rating rating,

        @Means(
                label = "Review of care, education and treatment",
                value = "The day of the latest care, education and treatment review (C(E)TR).")
        LocalDate reviewedOn,

        @Means(
                label = "Latest update",
                value = "The day of the latest meeting or update about a person on the register.")
        LocalDate updatedOn,

        @Means(label = "Placed out of the area", value = "Whether a person on the register lives outside the area.")
        Boolean outOfArea,

        @Means(label = "Action not done", value = "Whether an action was not done by the next meeting.")
        Boolean actionNotDone,

        @Means(label = "Unstable mental health", value = "Whether mental health is unstable now.")
        Boolean unstableMentalHealth,

        @Means(
                label = "Significant behaviour",
                value = "Whether there is behaviour that puts the person or others at serious risk.")
        Boolean significantBehaviour,

        @Means(label = "Unstable setting or staff", value = "Whether the setting or its staff are unstable.")
        Boolean unstableSetting,

        @Means(
                label = "Emergency visit in the last month",
                value = "Whether there was a crisis visit to A&E in the last month.")
        Boolean emergencyVisit,

        @Means(label = "Keyworker referred", value = "The day on which a keyworker was asked for.")
        LocalDate keyworkerReferredOn) {

    /** Whether the right person agrees. */
    public enum Consent {
        GIVEN,
        REFUSED,
        NOT_ASKED
    }

    /** How a register rates risk. */
    public enum Rating {
        RED,
        AMBER,
        GREEN,
        BLUE
    }
}
