package waymark.panel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one meeting of a panel hears.
 *
 * @param meeting the day of the meeting
 * @param heard the cases that the meeting hears, the most pressing first unless somebody moved them
 * @param overflow cases in time for which there is no room: they go to the chair's action ({@code spm-7})
 * @param later cases that came after the cut-off, or were deferred beyond the day, and wait for another meeting
 * @param chairNow cases, of all three, that cannot wait or have a legal date before the meeting: the chair is told at
 *     once ({@code safety-panelstop})
 */
public record Agenda(
        LocalDate meeting,
        List<Referral> heard,
        List<Referral> overflow,
        List<Referral> later,
        List<Referral> chairNow) {

    /**
     * A case that somebody moved by hand.
     *
     * @param place where it stands now, from 1; a place beyond the cap leaves it to the chair's action
     */
    public record Move(String reference, int place, String reason) {}

    /**
     * Puts waiting cases on the agenda of a meeting.
     *
     * @param cutOff the last moment for a referral to be in time, itself in time; local time in Europe/London
     * @param cap the most cases that the meeting takes; null when the council has set none
     * @param moves what was moved by hand, in order; one that had to wait comes to this meeting so
     */
    public static Agenda of(
            Collection<Referral> waiting, LocalDate meeting, LocalDateTime cutOff, Integer cap, List<Move> moves) {
        List<Referral> all =
                waiting.stream().sorted(Referral.MOST_PRESSING_FIRST).toList();
        List<Referral> inTime = new ArrayList<>(all.stream()
                .filter(referral -> !referral.receivedAt().isAfter(cutOff) && referral.comesTo(meeting))
                .toList());
        moves.forEach(move -> find(all, move.reference()).ifPresent(referral -> {
            inTime.remove(referral);
            inTime.add(Math.clamp(move.place() - 1L, 0, inTime.size()), referral);
        }));
        int room = cap == null ? inTime.size() : Math.min(cap, inTime.size());
        return new Agenda(
                meeting,
                List.copyOf(inTime.subList(0, room)),
                List.copyOf(inTime.subList(room, inTime.size())),
                all.stream().filter(referral -> !inTime.contains(referral)).toList(),
                all.stream().filter(referral -> referral.pressesBefore(meeting)).toList());
    }

    /**
     * The agenda of a meeting that has begun: what was on it then, in that order, with what was moved to it since. What had
     * no room then and still waits is the overflow.
     *
     * @param decided cases of the meeting that no longer wait
     * @param heard the references of the cases on it when it began
     */
    static Agenda begun(
            Collection<Referral> waiting,
            Collection<Referral> decided,
            LocalDate meeting,
            LocalDateTime cutOff,
            List<String> heard,
            List<Move> since) {
        List<Referral> known = Stream.concat(waiting.stream(), decided.stream()).toList();
        List<Referral> all = new ArrayList<>(heard.stream()
                .flatMap(reference -> find(known, reference).stream())
                .toList());
        since.forEach(move -> find(known, move.reference()).ifPresent(referral -> {
            all.remove(referral);
            all.add(Math.clamp(move.place() - 1L, 0, all.size()), referral);
        }));
        return new Agenda(
                meeting,
                List.copyOf(all),
                waiting.stream()
                        .filter(referral -> !all.contains(referral)
                                && !referral.receivedAt().isAfter(cutOff)
                                && referral.comesTo(meeting))
                        .sorted(Referral.MOST_PRESSING_FIRST)
                        .toList(),
                List.of(),
                waiting.stream()
                        .filter(referral -> all.contains(referral) && referral.pressesBefore(meeting))
                        .sorted(Referral.MOST_PRESSING_FIRST)
                        .toList());
    }

    private static Optional<Referral> find(Collection<Referral> among, String reference) {
        return among.stream()
                .filter(referral -> referral.reference().equals(reference))
                .findFirst();
    }
}
