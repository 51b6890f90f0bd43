package waymark.casefile;

import java.time.LocalDate;

/** An EHC plan once it is final. */
public record EhcPlan(
        @Means(
                label = "Plan made",
                value =
                        "The day on which the plan was first made final and sent to the family, the setting and the ICB.",
                ask = "On what day was the plan first made final?")
        LocalDate finalisedOn,

        @Means(
                label = "Later than twenty weeks",
                value =
                        "True where the final plan came, or is still awaited, more than twenty weeks after the request was received; worked out.")
        Boolean late,

        @Means(label = "Kind of setting named", value = "The kind of provision that the plan names.")
        Placement names,

        @Means(
                label = "Placed",
                value = "Whether the child has taken up the place that the plan names.",
                ask = "Has the child taken up the place that the plan names?")
        Boolean placed,

        @Means(
                label = "Interim review held",
                value = "The day on which provision was last reviewed while the child waits for the place.")
        LocalDate interimReviewOn,

        @Means(
                label = "Special educational provision in place",
                value = "Whether everything in section F is being made.",
                ask = "Is everything in section F of the plan being provided?")
        Boolean sectionFInPlace,

        @Means(label = "Health provision in place", value = "Whether everything in section G is being made.")
        Boolean sectionGInPlace,

        @Means(
                label = "Family's own arrangements",
                value = "Whether the family has itself made suitable alternative arrangements.")
        Boolean familyArranged,

        @Means(
                label = "Who pays is contested",
                value = "Whether council, health and social care disagree about who pays for what the plan needs.")
        Boolean costSplitContested,

        @Means(label = "Setting, SEN2", value = "The SEN2 return's SENSetting, when no setting's number is returned.")
        Sen2.SenSetting sen2Setting,

        @Means(label = "Residential, SEN2", value = "The SEN2 return's PlanRes: A for 38 to 51 weeks, B for 52 weeks.")
        Sen2.Residence residential,

        @Means(
                label = "Disclosure without consent proposed",
                value = "Whether somebody proposes to show the plan to others without consent.")
        Boolean disclosureProposed,

        @Means(label = "Survey sent", value = "Whether the family was sent the survey that goes with a final plan.")
        Boolean surveySent) {

    /** What kind of provision a plan names. */
    public enum Placement {
        MAINSTREAM,
        RESOURCED_PROVISION,
        SPECIAL,
        COLLEGE,
        EARLY_YEARS,
        OUTSIDE_SETTING,
        TYPE_ONLY,
        NONE
    }
}
