package waymark.site.deciding;

import java.time.LocalDate;
import waymark.panel.Decision;
import waymark.panel.DecisionGiven;
import waymark.panel.Kind;
import waymark.panel.Panel;
import waymark.site.Address;
import waymark.site.Moment;
import waymark.site.Page;
import waymark.site.Section;
import waymark.store.StoredRecommendation;

/**
 * Where somebody decides a question.
 *
 * @param panel null when no panel decides it
 * @param meeting the day of the meeting; null for the chair's action
 * @param corrects the decision that is put right there; null when it is the first
 */
public record Place(
        StoredRecommendation recommendation, String question, Panel panel, LocalDate meeting, Decision corrects) {

    /** Where an earlier decision was taken, to put it right. */
    static Place of(Decision corrects, StoredRecommendation recommendation, Panel panel) {
        return new Place(
                recommendation,
                corrects.given().question(),
                panel,
                corrects.given().meeting(),
                corrects);
    }

    /** What a decision here says of itself before anything is typed. */
    DecisionGiven given() {
        return DecisionGiven.at(
                question,
                panel == null ? null : panel.id(),
                meeting,
                chairsAction(),
                corrects == null ? null : corrects.number());
    }

    public boolean chairsAction() {
        return panel != null && meeting == null;
    }

    public boolean correction() {
        return corrects != null;
    }

    /** Where the form is. */
    public String path() {
        return corrects == null
                ? Address.of("panels", panel.id(), "decide", recommendation.id(), question)
                : "/decisions/" + corrects.number() + "/correct";
    }

    /** Where somebody chooses the way. */
    public String first() {
        return path() + (corrects != null || meeting == null ? "" : "?meeting=" + meeting);
    }

    /** Where the form for one way of deciding is. */
    public String path(Kind way) {
        return path() + "?decision=" + way + (corrects != null || meeting == null ? "" : "&meeting=" + meeting);
    }

    /** The case that it is about, in this panel's eyes. */
    public String casePath() {
        return CaseAddress.of(recommendation.authority(), recommendation.reference(), panel, meeting);
    }

    /** The meeting; empty when it is decided at none. */
    public String meetingPath() {
        return meeting == null || panel == null ? "" : Address.of("panels", panel.id(), "meetings", meeting.toString());
    }

    /** What a browser keeps typed words under until they are recorded. */
    public String kept() {
        return (corrects == null ? "" : "correct " + corrects.number() + " ") + recommendation.id() + " " + question;
    }

    /** Where it is decided, in words. */
    public String told() {
        return panel == null
                ? "Outside any panel"
                : panel.title() + ", " + (meeting == null ? "the chair between meetings" : Moment.day(meeting));
    }

    Page page(String title) {
        Page page = Page.titled(Section.PANELS, title);
        if (panel != null) {
            page = page.under(panel.title(), Address.of("panels", panel.id()));
        }
        if (!meetingPath().isEmpty()) {
            page = page.under(Moment.day(meeting), meetingPath());
        }
        return corrects == null
                ? page.under(recommendation.reference(), casePath())
                : page.under("Decision " + corrects.number(), "/decisions/" + corrects.number());
    }
}
