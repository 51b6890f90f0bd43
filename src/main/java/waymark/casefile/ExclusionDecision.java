package waymark.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;

/** How a decision to exclude is made, or is about to be made. */
public record ExclusionDecision(
        @Means(
                label = "Decided by the head",
                value =
                        "Whether the head, an acting head, the teacher in charge of a pupil referral unit or the principal of an academy decided.",
                ask = "Did the head decide?")
        Boolean byHead,

        @Means(
                label = "For discipline, on the facts",
                value =
                        "Whether the only grounds are disciplinary, and what happened is more likely than not to have happened.")
        Boolean disciplinary,

        @Means(
                label = "Permanent exclusion considered",
                value = "Whether the head is thinking about a permanent exclusion.")
        Boolean pexConsidered,

        @Means(
                label = "Longer or permanent instead",
                value = "Whether the school means to lengthen a suspension, or to turn it into a permanent exclusion.")
        Boolean extensionProposed,

        @Means(
                label = "New evidence",
                value =
                        "Whether there is new evidence, or another exceptional reason, for an exclusion that follows straight after another.")
        Boolean newEvidence,

        @Means(label = "Proposed from", value = "The first day of a suspension that is proposed but not yet decided.")
        LocalDate proposedFrom,

        @Means(
                label = "Proposed length",
                unit = "school days",
                value = "The length of a suspension that is proposed but not yet decided.")
        BigDecimal proposedDays,

        @Means(
                label = "School year with what is proposed",
                unit = "school days",
                value =
                        "Days suspended in the school year at every school, with the suspension that is proposed; worked out.")
        BigDecimal yearTotalProposed) {}
