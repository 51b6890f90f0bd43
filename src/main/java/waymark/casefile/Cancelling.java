package waymark.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A head's cancelling of a suspension or permanent exclusion. */
public record Cancelling(
        @Means(
                label = "Cancelling",
                value = "Whether the head means to cancel the exclusion, or has done so; worked out from the day.",
                ask = "Does the head mean to cancel the exclusion?")
        Boolean proposed,

        @Means(
                label = "Cancelling decided on",
                value = "The day on which the head decided to cancel; worked out from the time when that is given.")
        LocalDate decidedOn,

        @Means(label = "Cancelling decided at", value = "The local date and time at which the head decided to cancel.")
        LocalDateTime decidedAt,

        @Means(
                label = "Days out when it takes effect",
                unit = "school days",
                value =
                        "School days excluded this school year by the time the cancelling takes effect; taken from the year's total when left out.")
        BigDecimal daysOut,

        @Means(
                label = "All told of the cancelling",
                value =
                        "The day by which the parent, the board, the council and any social worker and Virtual School head had been told, with reasons.")
        LocalDate allToldOn,

        @Means(label = "Back in school", value = "The day on which the pupil was let back.")
        LocalDate reinstatedOn) {}
