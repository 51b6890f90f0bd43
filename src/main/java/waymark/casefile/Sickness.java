package waymark.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Absence through sickness, and the school's return to the council (SI 2024/208 reg 13). */
public record Sickness(
        @Means(
                label = "Sickness days this school year",
                unit = "school days",
                value = "School days coded I so far this school year, in halves, in one run or added up.")
        BigDecimal days,

        @Means(
                label = "Fifteen days of sickness believed likely",
                value =
                        "Whether there are reasonable grounds to believe that the child will miss 15 school days because of sickness, in a row or in all.",
                ask = "Is the child likely to miss 15 school days through sickness, in a row or in all?")
        Boolean fifteenDaysLikely,

        @Means(
                label = "Believed likely since",
                value = "The day on which those grounds arose; it can be the first day of absence.")
        LocalDate likelySince,

        @Means(
                label = "Sickness return made",
                value = "The day on which the school gave the council the sickness return for this spell.")
        LocalDate returnMadeOn) {}
