package waymark.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One piece of alternative provision. Tiers are stored by name, as councils number them differently. */
public record Placement(
        @Means(
                label = "Arranged by",
                value =
                        "Who arranges it and why. Education arranged by a council for a child who would go without, by a school for a suspended pupil, or by a school directing a pupil off-site is alternative provision; home education and section 61 packages are not.",
                rules = "ap-def")
        Arranger arrangedBy,

        @Means(
                label = "Tier",
                value =
                        "OUTREACH: help in the child's own school; TIME_LIMITED: a short place with return to the same school; TRANSITIONAL: a place on the way to a new school or a place after 16.",
                ask = "Is the placement outreach, a short place with return, or a step to somewhere new?")
        Tier tier,

        @Means(label = "Commissioner", value = "Who commissions it, and so stays responsible for it.")
        Commissioner commissioner,

        @Means(
                label = "Owner named",
                value = "Whether a person is named who follows quality, safety, attendance and progress.")
        Boolean ownerNamed,

        @Means(
                label = "Agreement recorded",
                value = "Whether the nature of the work, its objectives and its timeline are agreed and on the record.")
        Boolean agreementRecorded,

        @Means(
                label = "Ends",
                value = "The day on which the placement is to end.",
                ask = "On what day is the placement to end?")
        LocalDate endsOn,

        @Means(label = "Plan for return", value = "Whether there is a plan for the return to the same school.")
        Boolean reintegrationPlan,

        @Means(
                label = "Plan for what comes next",
                value = "Whether there is a plan for the new school or place after 16.")
        Boolean transitionPlan,

        @Means(
                label = "Hours in all",
                unit = "hours a week",
                value = "Hours of education a week, added up over every setting.")
        BigDecimal hoursInAll,

        @Means(
                label = "As much as school gives",
                value = "Whether the child gets as much education, over all settings, as in a maintained school.")
        Boolean sameAsSchool,

        @Means(
                label = "Safeguarding confirmed",
                value = "Whether staff checks, addresses and daily attendance reports are confirmed in writing.")
        Boolean safeguardingConfirmed,

        @Means(label = "Changes the plan", value = "Whether the placement changes section F or I of the EHC plan.")
        Boolean changesPlan,

        @Means(label = "Telepresence robot", value = "Whether an AV1 robot is used.")
        Boolean av1) {

    /** Who arranges alternative provision, and why. */
    public enum Arranger {
        COUNCIL,
        SCHOOL_FOR_SUSPENSION,
        SCHOOL_DIRECTION
    }

    /** The three tiers of the national model, by name. */
    public enum Tier {
        OUTREACH,
        TIME_LIMITED,
        TRANSITIONAL
    }

    /** Who commissions. */
    public enum Commissioner {
        COUNCIL,
        SCHOOL
    }
}
