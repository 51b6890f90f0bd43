package waymark.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * What became of a referral.
 *
 * @param panel the panel's id
 * @param replaced the recommendation that was in front of the panel until now; null when there was none, or the same
 * @param meeting the day of the meeting that it is heard at as things stand; null when none is known, or it is full
 * @param chairNow what the chair is told at once; null when nothing presses
 * @param says all of it in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Referred(
        String panel, Referral referral, String replaced, LocalDate meeting, String chairNow, String says) {}
