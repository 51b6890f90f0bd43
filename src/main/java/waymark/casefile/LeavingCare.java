package waymark.casefile;

import java.time.LocalDate;
import java.util.List;

/** From looked after to adult: care planning regulations 2010 and care leavers regulations 2010. */
public record LeavingCare(
        @Means(label = "Times looked after", value = "Each period looked after, short-break series left out.")
        List<Period> periods,

        @Means(
                label = "Weeks looked after since 14",
                unit = "weeks",
                value =
                        "Whole weeks looked after since the 14th birthday, all periods together. Worked out from the periods: days since 14 are counted even where the period began before.")
        Integer weeksSince14,

        @Means(
                label = "Only short breaks",
                value = "Whether the child is looked after only in a pre-planned series of short breaks.",
                ask = "Is the child looked after only for short breaks?")
        Boolean shortBreaksOnly,

        @Means(label = "Longest short break", unit = "days", value = "The longest single short break.")
        Integer longestShortBreakDays,

        @Means(label = "Short breaks in 12 months", unit = "days", value = "All short breaks in 12 months.")
        Integer shortBreakDaysInYear,

        @Means(label = "Care order", value = "Whether there is a care order.")
        Boolean careOrder,

        @Means(
                label = "Short breaks not counted",
                value =
                        "True where the short breaks do not make the child one who will be a care leaver: no care order, none over 17 days, 75 days at most in 12 months. Worked out.")
        Boolean shortBreaksNotCounted,

        @Means(
                label = "Leaving care status",
                value =
                        "Where a person of 16 or over stands under the leaving care law; worked out from the periods and dates when not given.",
                ask = "Is the young person an eligible, relevant or former relevant child?")
        Status status,

        @Means(
                label = "Became eligible",
                value =
                        "The later of the 16th birthday and the day on which 13 weeks since 14 were reached; worked out when not given.")
        LocalDate eligibleOn,

        @Means(
                label = "Was eligible",
                value = "Whether the young person was an eligible child just before leaving care.",
                ask = "Was the young person under the leaving care law before leaving care?")
        Boolean wasEligible,

        @Means(
                label = "Left care",
                value = "The day on which the young person stopped being looked after.",
                ask = "When did the young person leave care?")
        LocalDate leftCareOn,

        @Means(
                label = "Home with a parent from",
                value = "The day on which the young person went to live with a parent.")
        LocalDate homeFrom,

        @Means(label = "Living at home broke down", value = "The day on which living with a parent broke down.")
        LocalDate homeEndedOn,

        @Means(
                label = "In hospital or detained at 16",
                value =
                        "Whether the young person was in hospital or detained at 16 and had been looked after for 13 weeks since 14.")
        Boolean inHospitalOrDetainedAt16,

        @Means(
                label = "Became relevant",
                value = "The day on which the young person became a relevant child; worked out when not given.")
        LocalDate relevantOn,

        @Means(
                label = "Needs assessed since becoming relevant",
                value = "Whether needs have been assessed since the young person became relevant; worked out.")
        Boolean assessedSinceRelevant,

        @Means(
                label = "Needs assessed",
                value = "The day on which the assessment of needs for leaving care was complete.")
        LocalDate needsAssessedOn,

        @Means(label = "Pathway plan made", value = "The day on which the pathway plan was made.")
        LocalDate pathwayPlanOn,

        @Means(label = "Pathway plan reviewed", value = "The day of the latest review of the pathway plan.")
        LocalDate pathwayReviewedOn,

        @Means(
                label = "Council accommodation from",
                value = "The day on which the council first provided accommodation to a care leaver.",
                ask = "Since when does the council provide accommodation?")
        LocalDate accommodatedFrom,

        @Means(
                label = "Accommodation reviewed",
                value = "The day of the latest pathway review since the council first provided accommodation.")
        LocalDate accommodationReviewedOn,

        @Means(label = "Personal adviser visited", value = "The day of the latest visit by the personal adviser.")
        LocalDate adviserVisitedOn,

        @Means(
                label = "Told about education",
                value = "The day on which a former relevant young adult told the council of a wish to study or train.")
        LocalDate toldAboutEducationOn,

        @Means(label = "Education needs assessed", value = "The day on which that wish was assessed.")
        LocalDate educationAssessedOn,

        @Means(label = "Personal adviser in place", value = "Whether a personal adviser is in place.")
        Boolean personalAdviser,

        @Means(
                label = "With foster carers",
                value = "Whether the young person lives with foster carers, or with those who were.",
                ask = "Does the young person live with foster carers?")
        Boolean withFosterCarers,

        @Means(
                label = "Wants to stay put",
                value = "Whether the young person and the carers want to go on together after 18.")
        Boolean wantsToStayPut,

        @Means(
                label = "Health assessment report",
                value = "The day of the latest looked-after health assessment or review.")
        LocalDate healthAssessedOn,

        @Means(
                label = "Health help held up by placement",
                value =
                        "Whether a health service has refused or delayed because the placement is short or out of area, or put the child at the end of a new list.")
        Boolean healthHeldUpByPlacement) {

    /** Where a person stands under the leaving care law. */
    public enum Status {
        ELIGIBLE,
        RELEVANT,
        FORMER_RELEVANT,
        NONE
    }

    /** One period looked after. */
    public record Period(
            @Means(label = "From", value = "The first day looked after.")
            LocalDate from,

            @Means(label = "To", value = "The last day looked after; left out while it goes on.")
            LocalDate to) {}
}
