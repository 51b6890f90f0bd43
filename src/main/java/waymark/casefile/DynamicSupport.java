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
        LocalDate reviewedOn) {

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
