package waymark.site.meeting;

import java.time.LocalDate;
import java.util.List;
import waymark.panel.CaseInFront;
import waymark.panel.DecisionWords;
import waymark.panel.Referral;
import waymark.site.Moment;

/**
 * A case on an agenda.
 *
 * @param place where it stands, from 1; 0 when it is not on the agenda
 * @param legalDateOf what its first legal date is for; empty when there is none
 * @param chairNow whether the chair decides it without waiting for the meeting
 * @param beforeNext the next meeting, where a legal date falls before it so that the case cannot be put off to it; empty
 *     otherwise
 * @param viewsMissing roles whose views have to be written before the chair may decide it
 * @param actsNow where the chair decides it before the meeting; empty when the reader cannot
 * @param move where it is moved; empty when the reader cannot
 */
public record AgendaCase(
        int place,
        WaitingInWords waiting,
        String legalDateOf,
        List<AskedInWords> asked,
        boolean chairNow,
        String beforeNext,
        List<String> viewsMissing,
        String actsNow,
        String move) {

    static AgendaCase of(int place, CaseInFront inFront, MeetingStands meeting, DecisionWords words) {
        Referral referral = inFront.referral();
        String reference = referral.reference();
        boolean pressing = meeting.shown().agenda().chairNow().contains(referral);
        boolean acts = meeting.chair() && pressing && meeting.open() && (meeting.ahead() || place == 0);
        return new AgendaCase(
                place,
                WaitingInWords.of(meeting, referral),
                inFront.legalDateOf() == null ? "" : inFront.legalDateOf(),
                inFront.asked().stream()
                        .map(asked -> AskedInWords.of(
                                asked,
                                meeting,
                                words,
                                meeting.adjourned(reference),
                                meeting.decide(referral, asked.question())))
                        .toList(),
                pressing && meeting.open(),
                beforeNext(meeting, referral),
                meeting.viewsMissing(reference),
                acts
                        ? inFront.asked().stream()
                                .filter(asked -> asked.decision() == null)
                                .findFirst()
                                .map(asked -> meeting.decidePath(referral, asked.question()))
                                .orElse("")
                        : "",
                meeting.chair() && meeting.open() ? MeetingPages.movePath(meeting, reference) : "");
    }

    private static String beforeNext(MeetingStands meeting, Referral referral) {
        LocalDate next = meeting.next();
        return !meeting.open()
                        || next == null
                        || referral.legalDate() == null
                        || !referral.legalDate().isBefore(next)
                ? ""
                : Moment.day(next);
    }

    /** Whether nothing is left to say about it. */
    public boolean done() {
        return asked.stream().noneMatch(AskedInWords::open);
    }
}
