package waymark.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;

/**
 * What a person recorded that a panel decided. It is never changed: a correction stands beside it.
 *
 * @param number in the order in which decisions were recorded, over all authorities
 * @param recommendation the id of the recommendation that the panel had in front of it
 * @param suggested the outcome that led the question there; null when none did
 * @param complete whether somebody owns what happens next, by a date
 * @param by who recorded it
 * @param role in which role
 * @param at when, to the microsecond
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "number",
    "recommendation",
    "reference",
    "authority",
    "suggested",
    "given",
    "complete",
    "by",
    "role",
    "at"
})
public record Decision(
        int number,
        String recommendation,
        String reference,
        String authority,
        String suggested,
        DecisionGiven given,
        boolean complete,
        String by,
        String role,
        Instant at) {}
