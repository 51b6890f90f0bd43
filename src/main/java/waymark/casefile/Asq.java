package waymark.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The Ages and Stages Questionnaire. It is a screen and never a diagnosis; its cut-off table is not kept here. */
public record Asq(
        @Means(label = "ASQ done", value = "The day on which the questionnaire was filled in.")
        LocalDate doneOn,

        @Means(
                label = "Areas below the cut-off",
                unit = "areas",
                value = "Areas, of five, with a score two standard deviations or more below the mean.",
                ask = "In how many of the five areas is the ASQ score below the cut-off?")
        Integer belowCutOff,

        @Means(
                label = "Areas in the monitoring zone",
                unit = "areas",
                value = "Areas, of five, with a score between one and two standard deviations below the mean.")
        Integer monitoring,

        @Means(
                label = "Worry in the Overall section",
                value = "Whether the Overall section or the parents raise a worry, for example about hearing.")
        Boolean overallConcern,

        @Means(label = "Weeks premature", unit = "weeks", value = "How many weeks early the child was born.")
        Integer weeksPremature,

        @Means(
                label = "Age adjusted",
                value = "Whether the age was adjusted for early birth to choose the questionnaire.")
        Boolean ageAdjusted,

        @Means(
                label = "Setting told of the ASQ",
                value = "Whether the child's setting and the other agencies have been told of the result.")
        Boolean shared,

        @Means(label = "Areas", value = "The scores; the counts may be left to be worked out from them.")
        List<Area> areas) {

    /** The score of one area. */
    public record Area(
            @Means(label = "Area", value = "Which of the five areas.")
            Domain domain,

            @Means(
                    label = "Below the mean",
                    unit = "standard deviations",
                    lowest = -10,
                    highest = 20,
                    value = "How far the score is below the mean; 0 when it is typical.")
            BigDecimal belowMean) {}

    /** The five areas. */
    public enum Domain {
        COMMUNICATION,
        GROSS_MOTOR,
        FINE_MOTOR,
        PROBLEM_SOLVING,
        PERSONAL_SOCIAL
    }
}
