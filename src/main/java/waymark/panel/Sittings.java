package waymark.panel;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.casefile.InWords;
import waymark.casefile.Problem;
import waymark.store.StoredRecommendation;

/** Whether a panel may decide a case where and with whom it says it does. */
@Singleton
final class Sittings {

    private final Panels panels;
    private final Meetings meetings;
    private final Referrals referrals;
    private final Agendas agendas;
    private final Clock clock;

    Sittings(Panels panels, Meetings meetings, Referrals referrals, Agendas agendas, Clock clock) {
        this.panels = panels;
        this.meetings = meetings;
        this.referrals = referrals;
        this.agendas = agendas;
        this.clock = clock;
    }

    /** The sitting that a decision names. */
    Sitting of(StoredRecommendation recommendation, DecisionGiven given, Caller by) {
        if (given.panel() == null) {
            return given.meeting() == null && !given.byChairAlone()
                    ? outside(recommendation, given, by)
                    : wrong("/panel", "Say which panel decided.");
        }
        Optional<Panel> panel =
                panels.find(given.panel(), by).filter(found -> found.authority().equals(recommendation.authority()));
        if (panel.isEmpty()) {
            return wrong("/panel", "There is no panel '" + given.panel() + "' for this case.");
        }
        List<Problem> problems = new ArrayList<>(competence(panel.get(), given));
        problems.addAll(papers(panel.get(), recommendation));
        Sitting sitting = given.byChairAlone() == (given.meeting() != null)
                ? wrong(
                        "/meeting",
                        "Say at which meeting it was decided, or that it is the chair's action: one of the two.")
                : given.byChairAlone()
                        ? chair(panel.get(), given, by)
                        : at(panel.get(), recommendation.reference(), given, by);
        problems.addAll(sitting.problems());
        return new Sitting(problems, sitting.present(), sitting.putTo());
    }

    /** The questions of a recommendation that are a panel's to decide. */
    Set<String> asked(String panel, InFront inFront) {
        return panels.decides(panel).stream()
                .filter(inFront.answered()::contains)
                .collect(Collectors.toSet());
    }

    /** What waits for a panel is not decided past it. */
    private Sitting outside(StoredRecommendation recommendation, DecisionGiven given, Caller by) {
        return panels.of(by).stream()
                .filter(panel -> panel.authority().equals(recommendation.authority())
                        && panel.decides().contains(given.question()))
                .filter(panel -> referrals
                        .newest(panel.id(), recommendation.reference())
                        .filter(StoredReferral::waiting)
                        .isPresent())
                .findFirst()
                .map(panel -> wrong(
                        "/panel", "The case waits for the " + panel.title() + ": say where it was decided there."))
                .orElse(Sitting.NONE);
    }

    private static List<Problem> competence(Panel panel, DecisionGiven given) {
        return given.question() == null
                        || given.decision() == Kind.DECLINE_TO_DECIDE
                        || panel.decides().contains(given.question())
                ? List.of()
                : List.of(new Problem(
                        "/question",
                        "The " + panel.title() + " decides: " + String.join(", ", panel.decides())
                                + ". For anything else, say decline-to-decide and whose decision it is."));
    }

    /** The panel decides on the newest case file that it was sent, so that nobody decides on an older one unawares. */
    private List<Problem> papers(Panel panel, StoredRecommendation recommendation) {
        Optional<StoredReferral> referral = referrals.newest(panel.id(), recommendation.reference());
        if (referral.isEmpty()) {
            return List.of(new Problem("/panel", "The case was not referred to the " + panel.title() + "."));
        }
        String newest = referral.get().recommendation();
        return newest.equals(recommendation.id())
                ? List.of()
                : List.of(new Problem(
                        "/panel",
                        "A newer case file is in front of the panel. Look at recommendation " + newest + "."));
    }

    private Sitting chair(Panel panel, DecisionGiven given, Caller by) {
        List<Problem> problems = new ArrayList<>();
        if (!by.is(Role.PANEL_CHAIR)) {
            problems.add(new Problem("/chairsAction", "Only the chair decides between meetings."));
        }
        if (given.couldNotWait() == null || given.couldNotWait().isBlank()) {
            problems.add(new Problem("/couldNotWait", "Say why it could not wait for a meeting."));
        }
        return new Sitting(
                problems,
                List.of(),
                meetings.ahead(panel).stream()
                        .filter(day -> meetings.on(panel, day).signed().isEmpty())
                        .findFirst()
                        .orElse(null));
    }

    private Sitting at(Panel panel, String reference, DecisionGiven given, Caller by) {
        if (!meetings.days(panel).contains(given.meeting())) {
            return wrong(
                    "/meeting", "The " + panel.title() + " does not meet on " + InWords.date(given.meeting()) + ".");
        }
        if (given.meeting().isAfter(LocalDate.now(clock))) {
            return wrong("/meeting", "That meeting is still to come. The chair can act before it.");
        }
        Meeting meeting = meetings.on(panel, given.meeting());
        Optional<Attendance> attendance = meeting.attended().map(MeetingEntry.Attended::attendance);
        if (attendance.isEmpty()) {
            return wrong("/meeting", "Record first who is present.");
        }
        List<Problem> problems = Stream.concat(
                        given.corrects() == null ? open(meeting, reference) : Stream.empty(),
                        competent(meeting, attendance.get(), reference, given, by))
                .toList();
        return new Sitting(problems, attendance.get().present(), null);
    }

    private Stream<Problem> open(Meeting meeting, String reference) {
        if (meeting.signed().isPresent()) {
            return Stream.of(new Problem(
                    "/meeting",
                    "Its minutes are signed. Correct what was decided there, or decide at another meeting."));
        }
        return agendas.of(meeting).heard().stream()
                        .anyMatch(referral -> referral.reference().equals(reference))
                ? Stream.empty()
                : Stream.of(new Problem(
                        "/meeting", "The case is not on the agenda of this meeting. Move it there, with a reason."));
    }

    /** With a role absent only the chair decides, only what cannot wait, and only with the absent views in writing. */
    private Stream<Problem> competent(
            Meeting meeting, Attendance attendance, String reference, DecisionGiven given, Caller by) {
        LocalDate next = meetings.after(meeting.panel(), meeting.day()).orElse(null);
        MayDecide may =
                MayDecide.with(meeting.panel(), attendance, agendas.of(meeting).heard(), next);
        if (may.absent().isEmpty() || given.decision() == Kind.DEFER) {
            return Stream.empty();
        }
        if (!may.byChair().contains(reference)) {
            return Stream.of(new Problem("/decision", may.says() + " This case can be deferred only."));
        }
        Stream<Problem> chair = by.is(Role.PANEL_CHAIR)
                ? Stream.empty()
                : Stream.of(new Problem("/decision", may.says() + " Only the chair can record it."));
        return Stream.concat(
                chair,
                may.absent().stream()
                        .filter(role -> !attendance.wrote(role, reference))
                        .map(role -> new Problem(
                                "/decision", "Record first what " + role + " says of this case in writing.")));
    }

    private static Sitting wrong(String pointer, String detail) {
        return new Sitting(List.of(new Problem(pointer, detail)), List.of(), null);
    }
}
