package waymark.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;

/**
 * A case that waits for a panel.
 *
 * @param reference the council's own key for the case
 * @param recommendation the id of what was suggested for it
 * @param receivedAt when it reached the council, local time in Europe/London
 * @param legalDate the first of the law's dates that is still to be met; null when there is none
 * @param noEducation whether the child has no education now; unknown is not no education
 * @param risk how likely a permanent exclusion is
 * @param cannotWait whether a danger or a duty goes before any meeting
 * @param notBefore the day to which the panel deferred it; null when it did not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Referral(
        String reference,
        String recommendation,
        LocalDateTime receivedAt,
        LocalDate legalDate,
        boolean noEducation,
        Risk risk,
        boolean cannotWait,
        LocalDate notBefore) {

    /** From the least to the most pressing. */
    public enum Risk {
        NOT_KNOWN,
        LOW,
        MED,
        HIGH
    }

    /**
     * Which of many is heard first: by legal date, then a child with no education now, then risk, then the day received
     * ({@code spm-7}; the order is proposed and not yet the council's own). The reference decides between equals, so
     * that the same cases always come in the same order.
     */
    static final Comparator<Referral> MOST_PRESSING_FIRST = Comparator.comparing(
                    Referral::legalDate, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Referral::noEducation, Comparator.reverseOrder())
            .thenComparing(Referral::risk, Comparator.reverseOrder())
            .thenComparing(Referral::receivedAt)
            .thenComparing(Referral::reference);

    /** Whether a day is too late for the chair to leave it to a meeting: a legal date lies before it, or it cannot wait. */
    boolean pressesBefore(LocalDate day) {
        return cannotWait || legalDate != null && legalDate.isBefore(day);
    }

    /** Whether it comes to the meetings of a day at all. */
    boolean comesTo(LocalDate meeting) {
        return notBefore == null || !notBefore.isAfter(meeting);
    }
}
