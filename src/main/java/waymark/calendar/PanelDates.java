package waymark.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * When a panel meets and by when a referral must arrive ({@code solihull-cutoff}: midday on the
 * Thursday before). Only listed dates count, so holidays are passed over. A panel date or a full
 * panel never moves a statutory date.
 *
 * @param title whose panel
 * @param knownFrom first day for which the list is known to be whole
 * @param meetings days on which it meets, in order
 * @param daysBefore calendar days from the cut-off to the meeting
 * @param cutOff local time on the cut-off day, itself in time
 */
public record PanelDates(
        String title, LocalDate knownFrom, List<LocalDate> meetings, int daysBefore, LocalTime cutOff) {

    /**
     * @throws IllegalArgumentException if the meetings are out of order or listed twice
     */
    public PanelDates {
        meetings = List.copyOf(meetings);
        if (!meetings.equals(meetings.stream().sorted().distinct().toList())) {
            throw new IllegalArgumentException("The dates of " + title + " are out of order or listed twice");
        }
    }

    /**
     * The first panel a referral is in time for.
     *
     * @param received local date and time of arrival
     * @throws CalendarMissing if it is too late for every meeting listed, or came before the list
     *     begins
     */
    public LocalDate reachedBy(LocalDateTime received) {
        if (received.toLocalDate().isBefore(knownFrom)) {
            throw missing(received.toLocalDate());
        }
        return meetings.stream()
                .filter(meeting -> !received.isAfter(cutOffFor(meeting)))
                .findFirst()
                .orElseThrow(() -> missing(received.toLocalDate()));
    }

    /** The last moment for a referral to reach a meeting, local time. */
    public LocalDateTime cutOffFor(LocalDate meeting) {
        return meeting.minusDays(daysBefore).atTime(cutOff);
    }

    /**
     * Without the meetings that fall on no school day.
     *
     * @throws CalendarMissing if the calendar does not cover a meeting
     */
    public PanelDates inTerm(TermCalendar calendar) {
        return new PanelDates(
                title,
                knownFrom,
                meetings.stream().filter(calendar::isSchoolDay).toList(),
                daysBefore,
                cutOff);
    }

    private CalendarMissing missing(LocalDate day) {
        return new CalendarMissing(
                title, "Cannot compute: no date of " + title + " is known for a referral on " + day, day);
    }
}
