package waymark.casefile;

import java.time.LocalDate;

/** A young person with a plan who goes on to higher education. */
public record EhcUniversity(
        @Means(
                label = "Plan to be sent to the university",
                value =
                        "The day on which the young person asked the council to send the plan to the university, or to whoever decides on a disabled students' allowance.",
                ask = "On what day did the young person ask for the plan to be sent?")
        LocalDate askedOn,

        @Means(label = "Plan sent to the university", value = "The day on which the council sent it.")
        LocalDate sentOn) {}
