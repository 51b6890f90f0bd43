package waymark.panel;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out what each meeting hears: the nearest first, and what one has no room for is not left to the next unseen. */
@Singleton
final class Agendas {

    private final Meetings meetings;
    private final Referrals referrals;

    Agendas(Meetings meetings, Referrals referrals) {
        this.meetings = meetings;
        this.referrals = referrals;
    }

    /** The agenda of a meeting: worked out until it begins, and as it stood from then on. */
    Agenda of(Meeting meeting) {
        List<Referral> waiting = referrals.waiting(meeting.panel());
        return meeting.began()
                .map(heard -> Agenda.begun(
                        waiting,
                        decided(meeting, heard, waiting),
                        meeting.day(),
                        meeting.panel().cutOffFor(meeting.day()),
                        heard,
                        meeting.movesSinceItBegan()))
                .orElseGet(() -> ahead(meeting, waiting));
    }

    /** For each case that waits the first meeting from today that hears it as things stand, by reference. */
    Map<String, LocalDate> heardAt(Panel panel) {
        Map<String, LocalDate> days = new HashMap<>();
        List<Referral> left = new ArrayList<>(referrals.waiting(panel));
        for (LocalDate day : meetings.ahead(panel)) {
            List<Referral> heard = heard(meetings.on(panel, day), left);
            heard.forEach(referral -> days.put(referral.reference(), day));
            left.removeAll(heard);
        }
        return days;
    }

    private Agenda ahead(Meeting meeting, List<Referral> waiting) {
        List<Referral> left = new ArrayList<>(waiting);
        for (LocalDate day : meetings.ahead(meeting.panel())) {
            if (day.isBefore(meeting.day())) {
                left.removeAll(heard(meetings.on(meeting.panel(), day), left));
            }
        }
        return workedOut(meeting, left);
    }

    /** What an earlier meeting is still to decide. */
    private static List<Referral> heard(Meeting earlier, List<Referral> left) {
        if (earlier.signed().isPresent()) {
            return List.of();
        }
        return earlier.began()
                .map(heard -> left.stream()
                        .filter(referral -> heard.contains(referral.reference()) && referral.comesTo(earlier.day()))
                        .toList())
                .orElseGet(() -> workedOut(earlier, left).heard());
    }

    private static Agenda workedOut(Meeting meeting, List<Referral> waiting) {
        Panel panel = meeting.panel();
        return Agenda.of(waiting, meeting.day(), panel.cutOffFor(meeting.day()), panel.cap(), meeting.moves());
    }

    /** The cases of a meeting that has begun and no longer wait. */
    private List<Referral> decided(Meeting meeting, List<String> heard, List<Referral> waiting) {
        Set<String> stillWaiting = waiting.stream().map(Referral::reference).collect(Collectors.toSet());
        return Stream.concat(
                        heard.stream(), meeting.movesSinceItBegan().stream().map(Agenda.Move::reference))
                .filter(reference -> !stillWaiting.contains(reference))
                .distinct()
                .flatMap(reference -> referrals.newest(meeting.panel().id(), reference).stream())
                .map(StoredReferral::referral)
                .toList();
    }
}
