package waymark.panel;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.access.Caller;
import waymark.casefile.Facts;
import waymark.casefile.InWords;
import waymark.casefile.InvalidBody;
import waymark.store.StoredRecommendation;

/** What people do with the meetings of a panel: refer to them, prepare them, hold them. */
@Singleton
public final class PanelMeetings {

    private final Meetings meetings;
    private final Referrals referrals;
    private final Agendas agendas;
    private final MeetingView view;
    private final Clock clock;

    PanelMeetings(Meetings meetings, Referrals referrals, Agendas agendas, MeetingView view, Clock clock) {
        this.meetings = meetings;
        this.referrals = referrals;
        this.agendas = agendas;
        this.view = view;
        this.clock = clock;
    }

    /** A day on which a chair wants a meeting that the council does not list. */
    public record Wanted(LocalDate date, String reason) {}

    /** A day on which a panel meets or met, whether it began, and whether its minutes are signed. */
    public record MeetingDay(LocalDate day, boolean begun, boolean signed) {}

    /** What the panel says of a decision that the chair took between meetings. */
    public record Put(Integer decision, Boolean ratified, String said) {}

    /** A case to be moved on an agenda, to a place from 1, and why. */
    public record Order(String reference, Integer place, String reason) {}

    /** Puts a case in front of a panel, or something newer in the place of what waits there. */
    public Referred refer(Panel panel, StoredRecommendation recommendation, Facts facts, Caller by) {
        Referrals.Put put = referrals.refer(panel, recommendation, facts, by);
        LocalDate heard = agendas.heardAt(panel).get(recommendation.reference());
        return ReferredWords.of(panel, put, meetings.ahead(panel), Optional.ofNullable(heard));
    }

    /** What became of a case that waits for a panel; empty when it waits no longer. */
    public Optional<Referred> waits(Panel panel, String reference) {
        return referrals.waiting(panel).stream()
                .filter(referral -> referral.reference().equals(reference))
                .findFirst()
                .map(referral -> ReferredWords.of(
                        panel,
                        new Referrals.Put(referral, null),
                        meetings.ahead(panel),
                        Optional.ofNullable(agendas.heardAt(panel).get(reference))));
    }

    /** The waiting cases that the chair is told of at once, each with why. */
    public List<Referred> chairNow(Panel panel) {
        Map<String, LocalDate> heard = agendas.heardAt(panel);
        List<LocalDate> ahead = meetings.ahead(panel);
        return waiting(panel).stream()
                .map(referral -> ReferredWords.of(
                        panel,
                        new Referrals.Put(referral, referral.recommendation()),
                        ahead,
                        Optional.ofNullable(heard.get(referral.reference()))))
                .filter(referred -> referred.chairNow() != null)
                .toList();
    }

    /** What waits for a panel, the most pressing first. */
    public List<Referral> waiting(Panel panel) {
        return referrals.waiting(panel).stream()
                .sorted(Referral.MOST_PRESSING_FIRST)
                .toList();
    }

    /** For each case that waits the first meeting from today that hears it as things stand, by reference. */
    public Map<String, LocalDate> heardAt(Panel panel) {
        return agendas.heardAt(panel);
    }

    /** Every day on which a panel meets or met, in order. */
    public List<LocalDate> days(Panel panel) {
        return meetings.days(panel);
    }

    /** The same with how far each is. */
    public List<MeetingDay> calendar(Panel panel) {
        return days(panel).stream()
                .map(day -> meetings.on(panel, day))
                .map(meeting -> new MeetingDay(
                        meeting.day(),
                        meeting.attended().isPresent(),
                        meeting.signed().isPresent()))
                .toList();
    }

    /** @throws PanelFault when the panel does not meet on that day */
    public MeetingShown on(Panel panel, LocalDate day) {
        return view.of(meetings.on(panel, day));
    }

    /** @throws InvalidBody when no day from today on is given, or no reason */
    public MeetingShown add(Panel panel, Wanted wanted, Caller by) {
        Entering.check(check -> {
            check.given("/date", wanted.date(), "Say on which day.");
            check.given("/reason", wanted.reason(), "Say why the meeting is needed.");
            check.that(
                    wanted.date() == null || !wanted.date().isBefore(LocalDate.now(clock)),
                    "/date",
                    "That day is over.");
        });
        if (meetings.days(panel).contains(wanted.date())) {
            throw new PanelFault(
                    PanelFault.Kind.CONFLICT, "The panel meets on " + InWords.date(wanted.date()) + " already.");
        }
        return view.of(meetings.enter(panel, wanted.date(), new MeetingEntry.Added(wanted.reason()), by));
    }

    /** Moves a case on the agenda by hand; one that waits for a later meeting comes to this one so. */
    public MeetingShown move(Panel panel, LocalDate day, Order order, Caller by) {
        Meeting meeting = meetings.on(panel, day);
        Entering.check(check -> {
            check.given("/reason", order.reason(), "Say why it is moved.");
            check.that(
                    order.place() != null && order.place() >= 1, "/place", "Give the place that it moves to, from 1.");
            check.that(
                    referrals.waiting(panel).stream()
                            .anyMatch(waiting -> waiting.reference().equals(order.reference())),
                    "/reference",
                    "No case with this reference waits for the panel.");
        });
        MeetingEntry moved = new MeetingEntry.Moved(new Agenda.Move(order.reference(), order.place(), order.reason()));
        return view.of(meetings.enter(panel, meeting.day(), moved, by));
    }

    /** Records who is there, all of them. The first time fixes the agenda. */
    public MeetingShown attend(Panel panel, LocalDate day, Attendance attendance, Caller by) {
        Meeting meeting = meetings.on(panel, day);
        List<Referral> heard = agendas.of(meeting).heard();
        Entering.check(check -> {
            check.that(!day.isAfter(LocalDate.now(clock)), "", "The meeting is still to come.");
            check.that(!attendance.present().isEmpty(), "/present", "Say who is present, by role.");
            check.each(
                    "/present",
                    attendance.present(),
                    (at, one) -> check.given(at + "/role", one.role(), "Say in which role."));
            check.each("/writtenViews", attendance.writtenViews(), (at, one) -> {
                check.given(at + "/role", one.role(), "Say whose view it is, by role.");
                check.given(at + "/view", one.view(), "Give the view.");
                check.that(
                        heard.stream().anyMatch(case_ -> case_.reference().equals(one.reference())),
                        at + "/reference",
                        "Name a case on the agenda.");
            });
            check.that(
                    attendance.adjournedTo() == null || attendance.adjournedTo().isAfter(day),
                    "/adjournedTo",
                    "Name a day after the meeting.");
        });
        MeetingEntry attended = new MeetingEntry.Attended(
                attendance, heard.stream().map(Referral::reference).toList());
        return view.of(meetings.enter(panel, day, attended, by));
    }

    /** Records what the panel says of a decision that the chair took between meetings. */
    public MeetingShown put(Panel panel, LocalDate day, Put put, Caller by) {
        Meeting meeting = meetings.on(panel, day);
        Entering.check(check -> {
            check.given("/ratified", put.ratified(), "Say whether the panel agrees with it: true or false.");
            check.that(
                    view.of(meeting).chairsActions().stream()
                            .anyMatch(action ->
                                    Integer.valueOf(action.decision().number()).equals(put.decision())),
                    "/decision",
                    "Give the number of a decision of the chair that is put to this meeting.");
            check.that(
                    !Boolean.FALSE.equals(put.ratified())
                            || put.said() != null && !put.said().isBlank(),
                    "/said",
                    "Say why the panel does not agree with it.");
        });
        return view.of(
                meetings.enter(panel, day, new MeetingEntry.Heard(put.decision(), put.ratified(), put.said()), by));
    }
}
