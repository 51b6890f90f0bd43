package waymark.casefile;

import java.time.LocalDate;
import java.util.List;

/** What may excuse a late step in an assessment. An exception takes the limit away; it never makes it longer. */
public record EhcExceptions(
        @Means(
                label = "Advice asked of the setting",
                value = "The day on which the head, principal or early years lead was asked for advice.")
        LocalDate adviceAskedOn,

        @Means(
                label = "Kind of setting asked",
                value = "Whether that was a school or college, or an early years provider.")
        Asked adviceAskedOf,

        @Means(label = "Setting closed from", value = "The first day on which the setting was closed.")
        LocalDate closedFrom,

        @Means(label = "Setting re-opened", value = "The first day on which the setting was open again.")
        LocalDate reopensOn,

        @Means(
                label = "Window from",
                value = "One week before the setting closed, when it closed for at least four weeks; worked out.")
        LocalDate windowFrom,

        @Means(
                label = "Window to",
                value = "One week before the setting re-opened, when it closed for at least four weeks; worked out.")
        LocalDate windowTo,

        @Means(
                label = "Asked in the window",
                value =
                        "Whether advice was asked for from a week before a closure of at least four weeks to a week before its end; worked out from the dates.")
        Boolean askedInWindow,

        @Means(
                label = "Exceptional personal circumstances",
                value =
                        "Whether there were exceptional personal circumstances of the child, the parent or the young person in the time.",
                ask = "Were there exceptional personal circumstances of the child or family?")
        Boolean personal,

        @Means(label = "Away from", value = "The first day on which the child or family was out of the area.")
        LocalDate absentFrom,

        @Means(label = "Away to", value = "The last day on which they were out of the area.")
        LocalDate absentTo,

        @Means(
                label = "Days away",
                unit = "days",
                value = "Days out of the area without a break, both ends counted; worked out from the dates.")
        Integer absentDays,

        @Means(
                label = "Late for a coronavirus reason",
                value = "Whether the step was late for a reason to do with coronavirus, in 2020.")
        Boolean coronavirus,

        @Means(
                label = "An exception is shown",
                value = "True where an exception in the Regulations is shown; worked out.")
        Boolean shown,

        @Means(
                label = "Impractical because of it",
                value = "The council's recorded opinion that the exception made the step impractical in time.",
                ask = "Did the exception make it impractical to keep to the date?")
        Boolean impractical,

        @Means(
                label = "Limit taken away",
                value = "True where an exception is shown and made the step impractical; worked out.",
                ask = "Did an exception in the Regulations make the step impractical in time?")
        Boolean disapplies,

        @Means(label = "Reasons given for lateness", value = "Other reasons that somebody gives for a late step.")
        List<Claimed> claimed) {

    /** Whose advice was asked for. */
    public enum Asked {
        SCHOOL_OR_COLLEGE,
        EARLY_YEARS_PROVIDER
    }

    /** Reasons that are given for lateness and are no exception. */
    public enum Claimed {
        STAFF_SHORTAGE,
        PSYCHOLOGIST_SHORTAGE,
        SHORT_HOLIDAY,
        COUNCIL_CLOSED,
        FORM_NOT_COMPLETE,
        PANEL_DATE,
        OTHER
    }
}
