package waymark.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a person recorded that a panel decided. It is never changed: a correction stands beside it.
 *
 * @param number in the order in which decisions were recorded, over all authorities
 * @param recommendation the id of the recommendation that the panel had in front of it
 * @param inFront the hash of that recommendation, word for word
 * @param suggested the outcome that led the question there; null when none did
 * @param complete whether somebody owns what happens next, or what is waited for, by a date
 * @param by who recorded it
 * @param role in which role
 * @param at when, to the microsecond
 * @param present who was at the meeting when it was recorded
 * @param putTo the day of the meeting that a decision of the chair alone is put to; null when none is known yet
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "number",
    "recommendation",
    "inFront",
    "reference",
    "authority",
    "suggested",
    "given",
    "complete",
    "by",
    "role",
    "at",
    "present",
    "putTo"
})
public record Decision(
        int number,
        String recommendation,
        String inFront,
        String reference,
        String authority,
        String suggested,
        DecisionGiven given,
        boolean complete,
        String by,
        String role,
        Instant at,
        List<Attendance.Present> present,
        LocalDate putTo) {

    public Decision {
        present = present == null ? List.of() : List.copyOf(present);
    }
}
