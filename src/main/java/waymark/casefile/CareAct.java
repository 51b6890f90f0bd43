package waymark.casefile;

import java.time.LocalDate;
import java.util.List;

/** The child's needs assessment, Care Act 2014 sections 58 and 59. */
public record CareAct(
        @Means(
                label = "Of significant benefit now",
                value =
                        "Whether it would be of significant benefit to assess now. It is about timing: whether needs can be foreseen well enough to be useful. It is not about how great the need is.",
                ask = "Is now a good time to assess, so that adult needs can be foreseen well enough?")
        Boolean significantBenefit,

        @Means(
                label = "Consent to the assessment",
                value = "What the young person says to a care assessment for adult life.",
                ask = "Has the young person been asked about a care assessment for adult life?")
        Consent consent,

        @Means(
                label = "Can decide about the assessment",
                value =
                        "Whether the young person has the competence (under 16) or the capacity (16 and over) to decide about this assessment. Never a general label.",
                ask = "Can the young person decide about the assessment?")
        Boolean canDecide,

        @Means(
                label = "Assessment in best interests",
                value =
                        "For a young person who cannot decide: whether the council is satisfied that the assessment is in their best interests.",
                ask = "Is the assessment in the young person's best interests?")
        Boolean bestInterests,

        @Means(
                label = "Abuse or neglect",
                value =
                        "Whether the young person is experiencing, or is at risk of, abuse or neglect. Taken as true where there is danger now or a section 47 enquiry.",
                ask = "Is the young person experiencing abuse or neglect, or at risk of it?")
        Boolean abuseOrNeglect,

        @Means(
                label = "Assessment asked for",
                value = "The day on which a child, parent or carer asked for the child's needs assessment.",
                ask = "When was the assessment asked for?")
        LocalDate requestedOn,

        @Means(
                label = "Answer to the request",
                value = "What the council answered to the request to assess.",
                ask = "What did the council answer?")
        Answer requestAnswer,

        @Means(
                label = "Request undecided",
                value = "True where the assessment was asked for and the council has not answered; worked out.")
        Boolean requestPending,

        @Means(
                label = "Written reasons sent",
                value =
                        "The day on which the person who asked was sent written reasons, with information on preventing and delaying needs.")
        LocalDate reasonsSentOn,

        @Means(
                label = "Grounds put forward to decline",
                value = "The grounds that somebody proposes for not assessing, or not yet.")
        List<Ground> groundsToDecline,

        @Means(
                label = "Assessment started",
                value = "The day on which the child's needs assessment started.",
                ask = "Has the assessment started?")
        LocalDate assessmentStartedOn,

        @Means(
                label = "Assessment completed",
                value = "The day on which the child's needs assessment was completed.",
                ask = "Has a Care Act assessment been completed?")
        LocalDate assessmentCompletedOn,

        @Means(
                label = "Assessed before 18",
                value = "Whether the assessment was completed before the 18th birthday; worked out from its date.")
        Boolean assessedBefore18,

        @Means(
                label = "Likely needs told",
                value =
                        "The day on which the young person was told which adult needs look likely to qualify for support, and what could prevent or reduce them.")
        LocalDate indicationGivenOn,

        @Means(
                label = "Assessment treated as the adult one",
                value = "Whether the council decided to treat the child's needs assessment as the adult assessment.",
                ask = "Will the assessment serve as the adult one?")
        Boolean treatedAsAdult,

        @Means(
                label = "Decided whether to treat as the adult one",
                value =
                        "The day on which the council decided whether to treat the child's needs assessment as the adult one.")
        LocalDate treatmentDecidedOn,

        @Means(
                label = "Difficulty taking part",
                value =
                        "Whether the person assessed would have substantial difficulty in understanding, keeping or weighing information, or saying what they think.",
                ask = "Would it be hard for the person to take part in the assessment?")
        Boolean difficultyTakingPart,

        @Means(
                label = "Someone suitable to help take part",
                value =
                        "Whether there is a suitable person, who is not paid to care, to help them take part, and whom they accept.",
                ask = "Is there somebody suitable to help the person take part?")
        Boolean suitableSupporter,

        @Means(
                label = "Joint assessment proposed",
                value = "Whether this assessment is to be done together with another person's.")
        Boolean jointAssessment,

        @Means(
                label = "Everyone agrees to a joint assessment",
                value = "Whether each child meets the consent condition and each adult agrees.")
        Boolean allAgreeToJoint) {

    /** What the young person says. */
    public enum Consent {
        NOT_ASKED,
        GIVEN,
        REFUSED
    }

    /** What the council answered. */
    public enum Answer {
        PENDING,
        AGREED,
        DECLINED
    }

    /** Grounds somebody may put forward for not assessing. */
    public enum Ground {
        AGE,
        NOT_KNOWN_TO_SOCIAL_CARE,
        LEVEL_OF_NEED,
        NO_DIAGNOSIS,
        NOT_LIKELY_TO_HAVE_NEEDS,
        NOT_OF_BENEFIT_YET,
        NO_CONSENT
    }
}
