package waymark.casefile;

import java.time.LocalDate;

/** One assess, plan, do, review cycle. */
public record Cycle(
        @Means(label = "Started", value = "The day on which the cycle started.")
        LocalDate startedOn,

        @Means(
                label = "Reviewed",
                value =
                        "The day of the review that compared the result with the start point; left out when there was none.")
        LocalDate reviewedOn,

        @Means(label = "Starting point recorded", value = "Whether a starting point was written down.")
        Boolean baselineRecorded,

        @Means(label = "Impact", value = "What the review found.")
        Support.Impact impact,

        @Means(label = "Sessions planned", unit = "sessions", value = "Sessions planned.")
        Integer sessionsPlanned,

        @Means(label = "Sessions delivered", unit = "sessions", value = "Sessions that happened.")
        Integer sessionsDelivered) {}
