package waymark.casefile;

import java.math.BigDecimal;

/** Attendance at school. */
public record Attendance(
        @Means(
                label = "Attendance",
                unit = "%",
                value = "The share of possible sessions attended in the period looked at.",
                ask = "What is the child's attendance?")
        BigDecimal attendancePct,

        @Means(label = "Emotionally based absence", value = "Worry or distress that keeps a child from school.")
        Ebsa ebsa) {}
