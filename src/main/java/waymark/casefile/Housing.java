package waymark.casefile;

import java.time.LocalDate;

/** Somewhere to live, at 16 and over. */
public record Housing(
        @Means(
                label = "Homeless or about to be",
                value = "Whether a person of 16 or over is homeless or threatened with homelessness.",
                ask = "Is the young person homeless or about to be?")
        Boolean homeless,

        @Means(label = "Came for help", value = "The day on which the young person came for help with housing.")
        LocalDate presentedOn,

        @Means(
                label = "Children's services assessed",
                value = "The day on which children's services assessed under section 20 of the Children Act 1989.")
        LocalDate section20AssessedOn) {}
