package waymark.casefile;

import java.math.BigDecimal;

/** Attendance at school. */
public record Attendance(
        @Means(
                label = "Attendance",
                unit = "%",
                value = "The share of possible sessions attended in the period looked at.",
                ask = "What is the child's attendance?")
        BigDecimal attendancePct) {}
