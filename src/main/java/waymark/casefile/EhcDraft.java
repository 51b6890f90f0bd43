package waymark.casefile;

import java.time.LocalDate;

/** The draft of a first EHC plan. */
public record EhcDraft(
        @Means(
                label = "Draft served",
                value = "The day on which the draft plan was served on the family.",
                ask = "On what day was the draft plan served?")
        LocalDate servedOn,

        @Means(
                label = "Earliest day to make final",
                value = "The day after the family's fifteen days; worked out from the day of service.")
        LocalDate earliestFinalOn,

        @Means(label = "Time to comment still runs", value = "Whether the family's fifteen days still run; worked out.")
        Boolean commentTimeRuns,

        @Means(label = "Family has answered", value = "The day on which the family's comments came.")
        LocalDate familyAnsweredOn,

        @Means(
                label = "Names a setting",
                value = "Whether the draft names a setting or a kind of setting.",
                ask = "Does the draft name a setting or a kind of setting?")
        Boolean namesSetting,

        @Means(label = "Family wants a meeting", value = "Whether the family asked for a meeting about the draft.")
        Boolean meetingAsked,

        @Means(label = "Meeting held", value = "The day on which that meeting took place.")
        LocalDate meetingHeldOn,

        @Means(label = "Has health provision", value = "Whether the plan has health provision, section G.")
        Boolean healthProvision,

        @Means(label = "ICB agreed", value = "Whether the ICB has agreed the health provision.")
        Boolean healthProvisionAgreed,

        @Means(
                label = "Seen by health and care",
                value = "Whether health and social care members have seen the draft.",
                ask = "Have health and social care seen the draft?")
        Boolean seenByHealthAndCare,

        @Means(label = "Quality", value = "The grade of the latest quality check of the draft.")
        Quality quality,

        @Means(
                label = "Adulthood outcomes",
                value = "Whether the draft has outcomes that prepare for adulthood and independent living.")
        Boolean adulthoodOutcomes) {

    /** Grades of a quality check. */
    public enum Quality {
        OUTSTANDING,
        GOOD,
        REQUIRES_IMPROVEMENT,
        INADEQUATE
    }
}
