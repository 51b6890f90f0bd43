package waymark.casefile;

import java.time.LocalDate;
import java.util.List;

/** Whether and how an EHC plan may come to its end. */
public record EhcCease(
        @Means(
                label = "Ending the plan considered",
                value = "Whether the council is thinking of ending the plan.",
                ask = "Is anybody thinking of ending the plan?")
        Boolean considered,

        @Means(
                label = "Reasons put forward for ending",
                value = "What somebody puts forward as a reason for ending the plan.",
                ask = "What is put forward as a reason for ending the plan?")
        List<Reason> reasonsProposed,

        @Means(
                label = "Only reasons that end no plan",
                value = "True where every reason put forward is one that ends no plan by itself; worked out.")
        Boolean onlyBarredReasons,

        @Means(
                label = "Plan no longer necessary",
                value =
                        "The council's opinion that it is no longer necessary to make provision under a plan, for example because the provision is no longer required.",
                ask = "Is it no longer necessary to make provision under a plan?")
        Boolean noLongerNecessary,

        @Means(
                label = "Not in education or training",
                value =
                        "Whether the child or young person no longer receives education or training; taken from the setting, or from what the young person does, when not given.",
                ask = "Has the child or young person stopped receiving education or training?")
        Boolean notInEducation,

        @Means(
                label = "Reviewed since leaving",
                value = "The day on which a review was completed after the young person left education.")
        LocalDate reviewedOn,

        @Means(
                label = "Return would be appropriate",
                value = "The council's opinion, after the review, on whether a return to education is appropriate.",
                ask = "Would a return to education or training be appropriate?")
        Boolean returnAppropriate,

        @Means(
                label = "Outcomes achieved",
                value = "Whether the education and training outcomes in the plan have been achieved.",
                ask = "Have the outcomes in the plan been achieved?")
        Boolean outcomesAchieved,

        @Means(
                label = "Family told that it is considered",
                value = "The day on which the family was told that the council is thinking of ending the plan.")
        LocalDate familyToldOn,

        @Means(
                label = "Family consulted on ending",
                value = "The day on which the family was asked for its view on ending the plan.")
        LocalDate familyConsultedOn,

        @Means(
                label = "Setting consulted on ending",
                value = "The day on which the head or principal of the named setting was asked for a view.")
        LocalDate settingConsultedOn,

        @Means(
                label = "Notice of ending sent",
                value = "The day on which the notice that the plan will end was sent to the family.")
        LocalDate noticeSentOn,

        @Means(
                label = "Setting and ICB notified",
                value = "The day on which the named setting and the ICB were told of that decision.")
        LocalDate othersNotifiedOn,

        @Means(label = "Plan ended", value = "The day on which the plan ended.")
        LocalDate endedOn,

        @Means(
                label = "Reason for ending, SEN2",
                value =
                        "The SEN2 return's CeaseReason, 1 to 9 in this order. Tools differ on whether 4, employment, counts apprenticeships: here it does not.")
        Sen2.CeaseReason sen2Reason,

        @Means(
                label = "Plan may run to",
                value =
                        "The last day to which the council may keep the plan past 25: 31 July in further education, else the end of the course or the day before 26; worked out.")
        LocalDate mayRunTo) {

    /** What may be put forward for ending a plan. */
    public enum Reason {
        NO_LONGER_RESPONSIBLE,
        NO_LONGER_NECESSARY,
        OUTCOMES_ACHIEVED,
        NO_LONGER_WISHES_TO_ENGAGE,
        HIGHER_EDUCATION,
        NOT_IN_EDUCATION,
        AGE_19_OR_OVER,
        COURSE_FINISHED,
        EXCLUDED,
        JOB_OFFER,
        COST_OR_CAPACITY,
        LOCAL_CRITERIA,
        OTHER
    }
}
