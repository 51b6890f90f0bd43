package waymark.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import waymark.access.Caller;
import waymark.casefile.InWords;
import waymark.explain.Document.Block;
import waymark.explain.Inquiry;
import waymark.explain.Pack;
import waymark.explain.Pack.PackedCase;
import waymark.explain.Paper;
import waymark.panel.MeetingShown;
import waymark.panel.Panel;
import waymark.panel.PanelMeetings;
import waymark.panel.Referral;
import waymark.recommend.Recommendation;
import waymark.referral.OwnWords;
import waymark.store.StoredRecommendation;

/** Puts together what a panel reads for a meeting. That each case is looked at is recorded. */
@Singleton
public final class MeetingPacks {

    private final PanelMeetings meetings;
    private final Recall recall;
    private final OwnWords ownWords;

    MeetingPacks(PanelMeetings meetings, Recall recall, OwnWords ownWords) {
        this.meetings = meetings;
        this.recall = recall;
        this.ownWords = ownWords;
    }

    /**
     * The pack of a meeting.
     *
     * @param day local date in Europe/London
     * @throws waymark.panel.PanelFault when the panel does not meet on that day
     */
    public Pack of(Panel panel, LocalDate day, Caller by) {
        MeetingShown meeting = meetings.on(panel, day);
        List<PackedCase> cases = new ArrayList<>();
        for (Referral referral : meeting.agenda().heard()) {
            cases.add(packed(cases.size() + 1, referral, panel, day, by));
        }
        return new Pack(panel.title() + ", " + InWords.date(day), cover(meeting), List.copyOf(cases));
    }

    private PackedCase packed(int number, Referral referral, Panel panel, LocalDate day, Caller by) {
        StoredRecommendation stored = recall.stored(referral.recommendation(), by);
        try {
            Inquiry inquiry = Inquiry.into(recall.caseFile(stored), recall.recommender(stored))
                    .keptAs(stored.id());
            return PackedCase.of(
                    number, inquiry, panel.decides(), day, ownWords.said(panel.authority(), referral.reference()));
        } catch (NotAnswered changed) {
            List<Block> says =
                    new Paper().warn(changed.getMessage()).titled("", "").blocks();
            return new PackedCase(
                    number, referral.reference(), "", "", says, List.of(), List.of(), "Recommendation " + stored.id());
        }
    }

    private static List<Block> cover(MeetingShown meeting) {
        int cases = meeting.agenda().heard().size();
        return new Paper()
                .warn(Recommendation.NOTICE)
                .say(cases == 1 ? "One case is on the agenda." : cases + " cases are on the agenda.")
                .list(meeting.says())
                .titled("", "")
                .blocks();
    }
}
