package waymark.panel;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import waymark.casefile.InWords;
import waymark.panel.MeetingShown.ChairsAction;
import waymark.panel.MeetingShown.Moved;
import waymark.panel.MeetingShown.Signed;

/** Brings together what is known about a meeting. */
@Singleton
final class MeetingView {

    private final Meetings meetings;
    private final Agendas agendas;
    private final Decisions decisions;

    MeetingView(Meetings meetings, Agendas agendas, Decisions decisions) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.decisions = decisions;
    }

    MeetingShown of(Meeting meeting) {
        Panel panel = meeting.panel();
        Agenda agenda = agendas.of(meeting);
        Attendance attendance =
                meeting.attended().map(MeetingEntry.Attended::attendance).orElse(null);
        LocalDate next = meetings.after(panel, meeting.day()).orElse(null);
        MayDecide mayDecide = attendance == null ? null : MayDecide.with(panel, attendance, agenda.heard(), next);
        return new MeetingShown(
                panel.id(),
                panel.title(),
                panel.authority(),
                meeting.day(),
                added(meeting),
                panel.cutOffFor(meeting.day()),
                panel.cutOffKnown(),
                panel.cap(),
                attendance != null,
                agenda,
                attendance,
                mayDecide,
                moved(meeting),
                chairsActions(meeting),
                decisions.at(panel, meeting.day()),
                signed(meeting),
                says(panel, agenda, mayDecide));
    }

    private static List<String> says(Panel panel, Agenda agenda, MayDecide mayDecide) {
        List<String> says = new ArrayList<>();
        if (!agenda.chairNow().isEmpty()) {
            says.add("The chair decides now, without waiting for the meeting: " + references(agenda.chairNow())
                    + ". A legal date lies before the meeting, or the case cannot wait.");
        }
        if (!agenda.overflow().isEmpty()) {
            says.add("There is no room for " + references(agenda.overflow())
                    + ": the chair decides what becomes of them. A full meeting moves no legal date.");
        }
        if (!panel.cutOffKnown()) {
            says.add("The cut-off is not known: whatever came before the day of the meeting is in time.");
        }
        if (mayDecide != null) {
            says.add(mayDecide.says());
        }
        return says;
    }

    private static String references(List<Referral> referrals) {
        return String.join(", ", referrals.stream().map(Referral::reference).toList());
    }

    private static String added(Meeting meeting) {
        return meeting.entries().stream()
                .flatMap(entered -> entered.entry() instanceof MeetingEntry.Added added
                        ? Stream.of(
                                entered.by() + " on " + InWords.date(London.day(entered.at())) + ": " + added.reason())
                        : Stream.empty())
                .findFirst()
                .orElse(null);
    }

    private static List<Moved> moved(Meeting meeting) {
        return meeting.entries().stream()
                .flatMap(entered -> entered.entry() instanceof MeetingEntry.Moved moved
                        ? Stream.of(new Moved(
                                moved.move().reference(),
                                moved.move().place(),
                                moved.move().reason(),
                                entered.by(),
                                entered.at()))
                        : Stream.empty())
                .toList();
    }

    /** Those that the panel has been asked about here, and, while the minutes are open, those put to no meeting yet. */
    private List<ChairsAction> chairsActions(Meeting meeting) {
        List<LocalDate> earlier = meetings.days(meeting.panel()).stream()
                .filter(day -> day.isBefore(meeting.day()))
                .toList();
        List<Integer> putBefore = earlier.stream()
                .flatMap(day -> meetings.on(meeting.panel(), day).heard().stream())
                .map(MeetingEntry.Heard::decision)
                .toList();
        return decisions.betweenMeetings(meeting.panel()).stream()
                .filter(decision -> !putBefore.contains(decision.number()))
                .filter(decision -> !London.day(decision.at()).isAfter(meeting.day()))
                .map(decision -> meeting.heard().stream()
                        .filter(heard -> heard.decision() == decision.number())
                        .reduce((first, later) -> later)
                        .map(heard -> new ChairsAction(decision, heard.ratified(), heard.said()))
                        .orElseGet(() -> new ChairsAction(decision, null, null)))
                .filter(action -> action.ratified() != null || meeting.signed().isEmpty())
                .toList();
    }

    private static Signed signed(Meeting meeting) {
        return meeting.signed()
                .map(entered -> new Signed(entered.by(), entered.at(), ((MeetingEntry.Signed) entered.entry()).hash()))
                .orElse(null);
    }
}
