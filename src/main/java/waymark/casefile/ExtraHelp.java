package waymark.casefile;

import java.math.BigDecimal;

/** The help that a plan pays for, as funding bands count it. */
public record ExtraHelp(
        @Means(label = "Extra adult time", unit = "hours a week", value = "Extra adult time for the child.")
        BigDecimal adultHours,

        @Means(label = "Outside advice", unit = "times a year", value = "How often outside advice is given in a year.")
        Integer adviceTimesAYear,

        @Means(label = "Staff training", unit = "times a year", value = "How often staff are trained for the child.")
        Integer trainingTimesAYear,

        @Means(label = "Regular small group", value = "Whether the child is in a small group regularly.")
        Boolean smallGroup) {}
