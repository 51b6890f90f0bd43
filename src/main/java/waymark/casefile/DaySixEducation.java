package waymark.casefile;

import java.time.LocalDate;

/** Full-time education from the sixth school day of an exclusion. */
public record DaySixEducation(
        @Means(
                label = "Place",
                value =
                        "Where the education is. OWN_SITE_ALONE: at the child's own school only; OWN_SITE_SHARED: at the child's own school, under an arrangement shared with another school for excluded pupils.",
                ask = "Where is the education from day six?")
        Place place,

        @Means(label = "Planned start", value = "The day on which the education is planned to start.")
        LocalDate startsOn,

        @Means(label = "Education began", value = "The day on which full-time education after an exclusion began.")
        LocalDate startedOn,

        @Means(label = "Work set", value = "The day on which the school first set work for the first five days.")
        LocalDate workSetOn,

        @Means(
                label = "Plan's hours given in full",
                value =
                        "Whether the EHC plan sets a weekly maximum of hours below full-time, and the council gives that maximum.")
        Boolean planHoursGiven,

        @Means(
                label = "Year 11 exams over",
                value =
                        "True for a Year 11 pupil who has taken, or missed, every public exam entered for; worked out. Any exam left makes it false.")
        Boolean year11ExamsOver) {

    /** Where education after an exclusion is. */
    public enum Place {
        OWN_SITE_ALONE,
        OWN_SITE_SHARED,
        OTHER_SCHOOL,
        ALTERNATIVE_PROVIDER,
        PUPIL_REFERRAL_UNIT,
        HOME_TUITION,
        ONLINE
    }
}
