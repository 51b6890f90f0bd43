package waymark.casefile;

import java.time.LocalDate;

/** A pupil kept off the site to keep pupils apart after an allegation of harm; the day is with social care and safety. */
public record Separation(
        @Means(
                label = "Used as discipline",
                value = "Whether keeping the pupil away is in truth a punishment.",
                ask = "Is the separation for safety alone, and not for discipline?")
        Boolean asDiscipline,

        @Means(
                label = "Safeguarding lead reviews",
                value = "The day of the designated safeguarding lead's latest review.")
        LocalDate reviewedOn,

        @Means(label = "Separation ended", value = "The day on which the pupil was let back.")
        LocalDate endedOn) {}
