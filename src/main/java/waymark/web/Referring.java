package waymark.web;

import jakarta.inject.Singleton;
import java.util.List;
import waymark.access.Caller;
import waymark.casefile.InvalidBody;
import waymark.casefile.Problem;
import waymark.panel.Panel;
import waymark.panel.PanelMeetings;
import waymark.panel.Referred;
import waymark.recommend.Detail;
import waymark.recommend.Known;
import waymark.store.StoredRecommendation;

/** From the bytes of a case file to a case that waits for a panel. */
@Singleton
public final class Referring {

    private final Answering answering;
    private final PanelMeetings meetings;

    Referring(Answering answering, PanelMeetings meetings) {
        this.answering = answering;
        this.meetings = meetings;
    }

    /**
     * Recommends, keeps the answer and puts the case in front of the panel.
     *
     * @throws InvalidBody when the case is another council's than the panel
     */
    public Referred refer(Panel panel, byte[] body, Caller by) {
        Answer answer = answering.answer(body, Detail.STANDARD, by);
        if (!answer.caseFile().authority().equals(panel.authority())) {
            throw new InvalidBody(List.of(
                    new Problem("/authority", "The panel is one of " + panel.authority() + ", and the case is not.")));
        }
        StoredRecommendation kept = answering.keep(answer, by);
        return meetings.refer(
                panel, kept, Known.of(answer.caseFile(), answer.release()).facts(), by);
    }
}
