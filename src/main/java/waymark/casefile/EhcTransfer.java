package waymark.casefile;

import java.time.LocalDate;

/** A move from one phase of education to the next, or from one setting to another after 16. */
public record EhcTransfer(
        @Means(
                label = "Day of the move",
                value = "The day on which the child starts in the next phase or setting.",
                ask = "On what day does the child move to the next school or college?")
        LocalDate on,

        @Means(
                label = "Kind of move",
                value =
                        "From which phase to which. Staying on in the sixth form of one's own school is OWN_SIXTH_FORM: a school is no post-16 institution. Taken from the year group for Reception, year 7 and after year 11 when not given.",
                ask = "From which kind of setting to which does the child move?")
        Kind kind,

        @Means(
                label = "Legal date fits the move",
                value =
                        "False where the date in the Regulations does not fall before the move, or had passed when the plan was made; worked out.")
        Boolean dateFits,

        @Means(
                label = "Review meeting for the move",
                value = "The review meeting in the twelve months before the move; worked out.")
        LocalDate meetingOn,

        @Means(
                label = "Plan ready for the move",
                value =
                        "The day on which the review was completed and, where that was needed, the changed plan that names the next setting was sent.",
                ask = "On what day was the plan that names the next setting made final?")
        LocalDate planFinalOn) {

    /** From which phase to which. */
    public enum Kind {
        EARLY_YEARS_TO_SCHOOL,
        INFANT_TO_JUNIOR,
        PRIMARY_TO_MIDDLE,
        PRIMARY_TO_SECONDARY,
        MIDDLE_TO_SECONDARY,
        SECONDARY_TO_POST16,
        POST16_TO_POST16,
        OWN_SIXTH_FORM
    }
}
