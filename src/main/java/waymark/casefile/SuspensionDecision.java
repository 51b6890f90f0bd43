package waymark.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** One decision to suspend, as the school recorded it. Whole suspensions and lunchtimes alike. */
public record SuspensionDecision(
        @Means(
                label = "Suspended from",
                value =
                        "The day on which the suspension starts. With afterAfternoonBegan it says which school day is the first.")
        LocalDate from,

        @Means(
                label = "Starts at",
                value = "The local date and time at which the suspension starts, when that is known; it gives the day.")
        LocalDateTime at,

        @Means(
                label = "After the afternoon session began",
                value =
                        "Whether the pupil was suspended after that day's afternoon session had begun, so that the next school day is the first. Worked out from the time where the calendar says when afternoons start.")
        Boolean afterAfternoonBegan,

        @Means(
                label = "Suspended until",
                value = "The last suspended day, both ends counted; give this or the length, or both if they agree.")
        LocalDate to,

        @Means(
                label = "Length",
                unit = "school days",
                value = "The length in school days, in halves, as decided. A lunchtime is half a day: ten are 5.")
        BigDecimal days,

        @Means(
                label = "Kind",
                value =
                        "SUSPENSION, also when left out; LUNCHTIME: kept out over lunch, half a day each, one lunchtime when no length is given.")
        Kind kind,

        @Means(
                label = "At another school",
                value =
                        "Whether another school suspended the pupil: it counts to the school year's 45 days only. Left out: this school.")
        Boolean otherSchool,

        @Means(label = "Cancelled", value = "The day on which the head cancelled it.")
        LocalDate cancelledOn,

        @Means(
                label = "Days served before it was cancelled",
                unit = "school days",
                value =
                        "School days already spent out when it was cancelled; they still count to the 45. Worked out when left out.")
        BigDecimal daysServed) {

    /** What a pupil is kept out of. */
    public enum Kind {
        SUSPENSION,
        LUNCHTIME
    }

    /** The day it starts, from either form; null when neither is given. */
    public LocalDate startsOn() {
        return from != null ? from : at == null ? null : at.toLocalDate();
    }
}
