package waymark.site.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.panel.CasesInFront;
import waymark.panel.DecisionWords;
import waymark.panel.MeetingShown;
import waymark.panel.PanelMeetings;
import waymark.panel.Referral;
import waymark.site.Address;
import waymark.site.Moment;

/**
 * A meeting as its page tells it.
 *
 * @param chair whether the reader chairs it
 * @param agenda the cases, in order
 * @param chairNow cases that press and are not dealt with, also those that are not on the agenda
 * @param overflow cases in time for which there is no room, each with where it goes
 * @param later cases that wait for another meeting, each with why
 * @param actions what the chair decided between meetings
 */
public record MeetingInWords(
        MeetingStandsInWords stands,
        MeetingShown shown,
        boolean chair,
        boolean sits,
        List<AgendaCase> agenda,
        List<AgendaCase> chairNow,
        List<WaitingInWords> overflow,
        List<WaitingInWords> later,
        List<ActionInWords> actions) {

    /** A decision that the chair took between meetings, and what the panel says of it. */
    public record ActionInWords(
            int number, String reference, String decided, String couldNotWait, String said, boolean put, String path) {}

    /**
     * How far a meeting is.
     *
     * @param path the page of the meeting
     * @param state in short
     * @param colour the colour of its tag, which only repeats what the words say
     */
    public record MeetingStandsInWords(
            String panel, String panelPath, String path, String day, String away, String state, String colour) {}

    static MeetingInWords of(MeetingStands meeting, PanelMeetings meetings, CasesInFront cases, DecisionWords words) {
        MeetingShown shown = meeting.shown();
        Map<String, LocalDate> heardAt = meetings.heardAt(meeting.panel());
        var inFront = cases.of(meeting.panel(), shown.agenda().heard(), shown.decisions());
        List<AgendaCase> agenda = IntStream.range(0, inFront.size())
                .mapToObj(at -> AgendaCase.of(at + 1, inFront.get(at), meeting, words))
                .toList();
        List<Referral> elsewhere = shown.agenda().chairNow().stream()
                .filter(each -> !shown.agenda().heard().contains(each))
                .toList();
        return new MeetingInWords(
                stands(meeting, agenda),
                shown,
                meeting.chair(),
                meeting.sits(),
                agenda,
                Stream.concat(
                                agenda.stream().filter(each -> each.chairNow() && !each.done()),
                                cases.of(meeting.panel(), elsewhere).stream()
                                        .map(each -> AgendaCase.of(0, each, meeting, words)))
                        .toList(),
                shown.agenda().overflow().stream()
                        .map(each -> WaitingInWords.of(meeting, each).goes(goes(heardAt.get(each.reference()))))
                        .toList(),
                shown.agenda().later().stream()
                        .map(each -> WaitingInWords.of(meeting, each)
                                .goes(why(meeting, each) + goes(heardAt.get(each.reference()))))
                        .toList(),
                shown.chairsActions().stream()
                        .map(each -> action(meeting, each, words))
                        .toList());
    }

    /** How many of the cases have nothing left to say. */
    public long decided() {
        return agenda.stream().filter(AgendaCase::done).count();
    }

    public List<AgendaCase> leftOpen() {
        return agenda.stream().filter(each -> !each.done()).toList();
    }

    /** What presses, in a sentence. */
    public String chairNowInWords() {
        int count = chairNow.size();
        String cases = count == 1 ? "1 case" : count + " cases";
        return stands.state().equals("To come")
                ? cases
                        + " cannot be left to this meeting: a legal date lies before it, or there is a danger. The chair decides now."
                : cases + (count == 1 ? " presses" : " press")
                        + ": a legal date falls before this meeting, or there is a danger. Take "
                        + (count == 1 ? "it" : "them")
                        + " first.";
    }

    /** Whether there is anything that somebody must know first. */
    public boolean anythingFirst() {
        return shown.signed() == null
                && (!absent().isEmpty() || !chairNow.isEmpty() || !overflow.isEmpty() || toPut() > 0);
    }

    /** Where a case that waits is brought to this meeting; empty when the reader cannot. */
    public String moves(String reference) {
        return chair && shown.signed() == null ? stands.path() + Address.of("move", reference) : "";
    }

    /** How many decisions of the chair are still to be put to the panel. */
    public long toPut() {
        return actions.stream().filter(action -> !action.put()).count();
    }

    /** Whether somebody can record who is there. */
    public boolean canBegin() {
        return chair && shown.signed() == null && !stands.state().equals("To come");
    }

    /** Roles that must be there and are not. */
    public List<String> absent() {
        return shown.mayDecide() == null ? List.of() : shown.mayDecide().absent();
    }

    /** When referrals had to come, and how many cases the meeting takes. */
    public String rules() {
        String inTime = shown.cutOffKnown()
                ? "Referrals in time by " + Moment.day(shown.cutOff().toLocalDate()) + ", "
                        + shown.cutOff().toLocalTime() + "."
                : "The cut-off is not known: whatever came before the day of the meeting is in time.";
        return inTime + (shown.cap() == null ? "" : " The meeting takes " + shown.cap() + " cases.");
    }

    private static MeetingStandsInWords stands(MeetingStands meeting, List<AgendaCase> agenda) {
        MeetingShown shown = meeting.shown();
        String state = shown.signed() != null
                ? "Minutes signed"
                : meeting.ahead() ? "To come" : shown.begun() ? "Under way" : "Not begun";
        long left = agenda.stream().filter(each -> !each.done()).count();
        if (state.equals("Under way") && left == 0) {
            state = "Minutes to be signed";
        }
        return new MeetingStandsInWords(
                meeting.panel().title(),
                PanelInWords.path(meeting.panel()),
                meeting.path(),
                Moment.day(shown.date()),
                capital(DaysLeft.until(shown.date(), meeting.today())),
                state,
                switch (state) {
                    case "Minutes signed" -> "govuk-tag--green";
                    case "To come" -> "govuk-tag--light-blue";
                    case "Not begun" -> "govuk-tag--grey";
                    default -> "govuk-tag--yellow";
                });
    }

    static ActionInWords action(MeetingStands meeting, MeetingShown.ChairsAction action, DecisionWords words) {
        List<String> said = new ArrayList<>();
        if (action.ratified() != null) {
            said.add(action.ratified() ? "The panel agrees" : "The panel does not agree");
        }
        if (action.said() != null && !action.said().isBlank()) {
            said.add(action.said());
        }
        return new ActionInWords(
                action.decision().number(),
                action.decision().reference(),
                words.decided(action.decision()),
                action.decision().given().couldNotWait(),
                String.join(": ", said),
                action.ratified() != null,
                meeting.chair() && meeting.open()
                        ? meeting.path() + "/chairs-actions/"
                                + action.decision().number()
                        : "");
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String why(MeetingStands meeting, Referral referral) {
        return referral.receivedAt().isAfter(meeting.shown().cutOff()) ? "It came after the cut-off. " : "";
    }

    private static String goes(LocalDate day) {
        return day == null ? "No meeting ahead has room for it" : "As things stand it is heard on " + Moment.day(day);
    }
}
