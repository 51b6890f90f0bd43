package waymark.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * A panel as its council sets it. Nothing is made up: what no source gives is empty, and said under {@code notKnown}.
 *
 * @param id authority and panel, for example {@code solihull-ehc-panel}
 * @param decides the questions that it decides, as recommendations name them
 * @param mustBePresent roles without which it may not decide
 * @param betweenMeetings how an urgent case is decided
 * @param listed days on which it meets, in order; a chair can add others
 * @param cutOffDaysBefore calendar days from the cut-off to the meeting; null when not known
 * @param cutOffTime local time in Europe/London, itself in time; null when not known
 * @param cap the most cases that a meeting hears; null when there is no limit or it is not known
 * @param notKnown what the council has still to say, or to confirm
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Panel(
        String id,
        String authority,
        String title,
        List<String> decides,
        List<String> mustBePresent,
        List<String> shouldBePresent,
        List<String> observers,
        String betweenMeetings,
        List<LocalDate> listed,
        Integer cutOffDaysBefore,
        LocalTime cutOffTime,
        Integer cap,
        List<NotKnown> notKnown) {

    /** Something that is not certain about a panel, under the setting that would say it. */
    public record NotKnown(String setting, String label, String says) {}

    /** Whether the council has said by when a referral must arrive. */
    boolean cutOffKnown() {
        return cutOffDaysBefore != null && cutOffTime != null;
    }

    /**
     * The last moment for a referral to reach a meeting, local time in Europe/London. Without a known cut-off everything
     * that came before the day of the meeting is in time.
     */
    LocalDateTime cutOffFor(LocalDate meeting) {
        return cutOffKnown()
                ? meeting.minusDays(cutOffDaysBefore).atTime(cutOffTime)
                : meeting.minusDays(1).atTime(LocalTime.MAX);
    }
}
