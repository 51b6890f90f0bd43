package waymark.casefile;

import java.time.LocalDate;

/** Carers under the Care Act 2014, sections 60 to 64. */
public record Carers(
        @Means(
                label = "Carer's likely needs",
                value =
                        "Whether an adult who cares for the child, a parent included, is likely to need support as a carer after the child is 18.",
                ask = "Is a parent or other adult carer likely to need support after the young person is 18?")
        Boolean likelyNeeds,

        @Means(
                label = "Of significant benefit to the carer",
                value = "Whether it would be of significant benefit to the carer to be assessed now.")
        Boolean significantBenefit,

        @Means(label = "Carer refuses", value = "Whether the carer has refused an assessment.")
        Boolean refused,

        @Means(
                label = "Carer asked again or things changed",
                value =
                        "Whether, after refusing, the carer has asked again or the carer's needs or circumstances have changed.")
        Boolean askedAgain,

        @Means(label = "Answer to the carer's request", value = "What the council answered to the carer's request.")
        CareAct.Answer requestAnswer,

        @Means(
                label = "Written reasons sent to the carer",
                value = "The day on which the carer was sent written reasons and advice.")
        LocalDate reasonsSentOn,

        @Means(label = "Carer assessed", value = "The day on which the child's carer's assessment was completed.")
        LocalDate assessedOn,

        @Means(
                label = "Young person is a carer",
                value = "Whom the child or young person cares for, if anyone.",
                ask = "Does the young person care for somebody?")
        CaresFor youngCarerFor,

        @Means(
                label = "Young carer's likely needs",
                value = "Whether the young carer is likely to need support as a carer after 18.")
        Boolean youngCarerLikelyNeeds,

        @Means(
                label = "Young carer consents",
                value = "What the young carer says to an assessment of their needs as a carer.")
        CareAct.Consent youngCarerConsent,

        @Means(label = "Young carer assessed", value = "The day on which the young carer's assessment was completed.")
        LocalDate youngCarerAssessedOn) {

    /** Whom a young carer cares for. */
    public enum CaresFor {
        NOBODY,
        ADULT,
        CHILD
    }
}
