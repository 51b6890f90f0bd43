package waymark.casefile;

import java.time.LocalDate;

/** The independent review of a board's decision not to reinstate a permanently excluded pupil. */
public record IndependentReview(
        @Means(
                label = "Posted",
                value = "The day on which the application was posted first class.",
                ask = "On what day was the application for a review posted?")
        LocalDate postedOn,

        @Means(label = "Delivered", value = "The day on which the application was delivered, other than by post.")
        LocalDate deliveredOn,

        @Means(
                label = "Made",
                value =
                        "The day on which the application counts as made: the second working day after posting, or the day of delivery; worked out.")
        LocalDate madeOn,

        @Means(
                label = "Made in time",
                value = "Whether it was made within 15 school days after the board's decision was given; worked out.")
        Boolean inTime,

        @Means(
                label = "Discrimination claim",
                value = "Whether a claim about the exclusion under the Equality Act has gone to the tribunal.")
        Boolean discriminationClaim,

        @Means(
                label = "No review wanted",
                value = "Whether the parent has said in writing that there will be no application.")
        Boolean declined,

        @Means(
                label = "Members",
                unit = "members",
                value = "How many members the panel has.",
                ask = "How many members does the review panel have?")
        Integer members,

        @Means(
                label = "All three kinds of member",
                value =
                        "Whether the panel has a lay chair, a serving or recent head, and a serving or recent school governor.")
        Boolean threeKinds,

        @Means(label = "Review held", value = "The day on which the review was held.")
        LocalDate heldOn,

        @Means(label = "Outcome", value = "What the panel decided.")
        Outcome outcome,

        @Means(label = "Board told of the outcome", value = "The day on which the board was told of the outcome.")
        LocalDate boardToldOn,

        @Means(label = "Reconsidered", value = "The day on which the board reconsidered.")
        LocalDate reconsideredOn,

        @Means(
                label = "Reinstatement offered",
                value = "Whether the board has offered reinstatement after a decision was quashed.")
        Boolean reinstatementOffered,

        @Means(label = "Finished", value = "Whether the review, and anything that follows from it, is over.")
        Boolean finished) {

    /** What a review panel decides. It cannot order a pupil back. */
    public enum Outcome {
        UPHELD,
        RECONSIDERATION_RECOMMENDED,
        QUASHED
    }
}
