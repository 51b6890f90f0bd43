package waymark.site.meeting;

import java.util.List;
import waymark.panel.CaseInFront;
import waymark.panel.DecisionWords;
import waymark.panel.Referral;

/**
 * A case on an agenda.
 *
 * @param place where it stands, from 1
 * @param legalDateOf what its first legal date is for; empty when there is none
 * @param chairNow whether the chair decides it without waiting for the meeting
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
        List<String> viewsMissing,
        String actsNow,
        String move) {

    static AgendaCase of(int place, CaseInFront inFront, MeetingStands meeting, DecisionWords words) {
        Referral referral = inFront.referral();
        String reference = referral.reference();
        boolean pressing = meeting.shown().agenda().chairNow().contains(referral);
        boolean acts = meeting.chair() && pressing && meeting.ahead() && meeting.open();
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
                pressing,
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

    /** Whether nothing is left to say about it. */
    public boolean done() {
        return asked.stream().noneMatch(AskedInWords::open);
    }
}
