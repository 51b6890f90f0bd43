package waymark.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A meeting as it stands.
 *
 * @param panel the panel's id
 * @param date local date in Europe/London
 * @param added why the chair added it; null when the council lists it
 * @param cutOff the last moment for a referral to be in time, local time in Europe/London
 * @param cutOffKnown whether the council has set that, or it is only the end of the day before
 * @param begun whether attendance is recorded, so that the agenda is worked out no more
 * @param attendance who is there; null before it is recorded
 * @param mayDecide what may be decided with those; null before attendance is recorded
 * @param moved what was moved by hand, with the reason, by whom and when
 * @param chairsActions decisions of the chair since the last meeting, to be put to this one, and those already put
 * @param decisions what was recorded here
 * @param signed by whom and when the minutes were signed; null while they can be changed
 * @param says what somebody should know first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingShown(
        String panel,
        String title,
        String authority,
        LocalDate date,
        String added,
        LocalDateTime cutOff,
        boolean cutOffKnown,
        Integer cap,
        boolean begun,
        Agenda agenda,
        Attendance attendance,
        MayDecide mayDecide,
        List<Moved> moved,
        List<ChairsAction> chairsActions,
        List<Decision> decisions,
        Signed signed,
        List<String> says) {

    /** A case that was moved on the agenda by hand. */
    public record Moved(String reference, int place, String reason, String by, Instant at) {}

    /**
     * A decision of the chair between meetings.
     *
     * @param ratified whether the panel agreed with it; null until it is put
     * @param said what the panel said
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChairsAction(Decision decision, Boolean ratified, String said) {}

    /** @param hash {@code sha256:} and the hash of the minutes as they were signed */
    public record Signed(String by, Instant at, String hash) {}
}
