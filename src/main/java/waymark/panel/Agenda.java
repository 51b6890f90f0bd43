package waymark.panel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

/**
 * What one meeting of a panel hears.
 *
 * @param meeting the day of the meeting
 * @param heard the cases that the meeting hears, the most pressing first
 * @param overflow cases in time for which there is no room: they go to the chair's action ({@code spm-7})
 * @param later cases that came after the cut-off and wait for the next meeting
 * @param chairNow cases, of all three, with a legal date before the meeting: the chair is told at once
 *     ({@code safety-panelstop})
 */
public record Agenda(
        LocalDate meeting,
        List<Referral> heard,
        List<Referral> overflow,
        List<Referral> later,
        List<Referral> chairNow) {

    /**
     * Puts waiting cases on the agenda of a meeting.
     *
     * @param cutOff the last moment for a referral to be in time, itself in time; local time in Europe/London
     * @param cap the most cases that the meeting takes; null when the council has set none
     */
    public static Agenda of(Collection<Referral> waiting, LocalDate meeting, LocalDateTime cutOff, Integer cap) {
        List<Referral> inTime = waiting.stream()
                .filter(referral -> !referral.receivedAt().isAfter(cutOff))
                .sorted(Referral.MOST_PRESSING_FIRST)
                .toList();
        int room = cap == null ? inTime.size() : Math.min(cap, inTime.size());
        return new Agenda(
                meeting,
                inTime.subList(0, room),
                inTime.subList(room, inTime.size()),
                waiting.stream()
                        .filter(referral -> referral.receivedAt().isAfter(cutOff))
                        .sorted(Referral.MOST_PRESSING_FIRST)
                        .toList(),
                waiting.stream()
                        .filter(referral -> referral.legalDate() != null
                                && referral.legalDate().isBefore(meeting))
                        .sorted(Referral.MOST_PRESSING_FIRST)
                        .toList());
    }
}
