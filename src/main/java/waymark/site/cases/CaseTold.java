package waymark.site.cases;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import waymark.access.Caller;
import waymark.explain.Brief;
import waymark.explain.OutcomeTitles;
import waymark.explain.Voice;
import waymark.panel.CaseHistory;
import waymark.panel.Decision;
import waymark.panel.DecisionWords;
import waymark.panel.Decisions;
import waymark.referral.OwnWords;
import waymark.site.cases.CaseFound.Found;
import waymark.site.cases.Hearings.Waiting;
import waymark.web.PanelFound;

/** Brings together what a page says of a case. */
@Singleton
final class CaseTold {

    private final CaseFound found;
    private final Hearings hearings;
    private final Decisions decisions;
    private final DecisionWords words;
    private final OwnWords ownWords;
    private final Clock clock;

    CaseTold(
            CaseFound found,
            Hearings hearings,
            Decisions decisions,
            DecisionWords words,
            OwnWords ownWords,
            Clock clock) {
        this.found = found;
        this.hearings = hearings;
        this.decisions = decisions;
        this.words = words;
        this.ownWords = ownWords;
        this.clock = clock;
    }

    /**
     * A case as somebody looks at it.
     *
     * @param recommendation the id of an earlier recommendation; empty for what is in front of the panel, or the newest
     * @param panel where it is heard; empty for nowhere
     * @param meeting the day of the meeting; empty for none
     */
    CaseShown about(
            String authority, String reference, String recommendation, String panel, String meeting, Caller reader) {
        Hearing hearing = panel.isEmpty() || meeting.isEmpty()
                ? null
                : hearings.of(reference, hearings.sitting(panel, PanelFound.day(meeting), reader));
        String wanted = recommendation.isEmpty() && hearing != null ? hearing.recommendation() : recommendation;
        Found one = found.of(authority, reference, wanted, reader);
        List<Waiting> waits = hearings.waiting(authority, reader).stream()
                .filter(waiting -> waiting.referral().reference().equals(reference))
                .toList();
        List<Decision> decided = decisions.about(authority, reference);
        List<DecisionLine> lines = DecisionLine.of(decided, words);
        return new CaseShown(
                one,
                Brief.of(
                        one.inquiry(),
                        hearing == null
                                ? hearings.questions(one, reader)
                                : hearing.panel().decides(),
                        LocalDate.now(clock),
                        ownWords.said(authority, reference)),
                one.inquiry().everything(Voice.FAMILY),
                hearing,
                waits,
                lines,
                HistoryStep.of(
                        CaseHistory.of(reference, authority, one.all(), decided),
                        new OutcomeTitles(one.inquiry().explanation()),
                        lines),
                reader);
    }
}
