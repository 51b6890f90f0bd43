package waymark.site.deciding;

import java.util.List;
import waymark.explain.Document.Pair;
import waymark.panel.Decision;
import waymark.panel.Panel;
import waymark.site.Address;
import waymark.site.Moment;

/**
 * A decision as its page shows it.
 *
 * @param panel null when no panel decided, or it is no longer there
 * @param heading the question, and what was done with it
 * @param pairs everything recorded, by name
 * @param actions what is done next
 * @param chain every decision on the same question of the same recommendation, in order, when there are several
 * @param correctedBy the number of the decision that takes its place; 0 when it stands
 * @param noLetter why no letter can be sent about it; empty when one can
 * @param next the case that the meeting hears next; null when there is none
 * @param mayCorrect whether the reader records corrections
 */
public record DecisionShown(
        Decision decision,
        Panel panel,
        String heading,
        List<Pair> pairs,
        List<ActionShown> actions,
        List<Beside> chain,
        int correctedBy,
        String noLetter,
        NextCase next,
        boolean mayCorrect) {

    /**
     * Something to be done.
     *
     * @param state how it stands, in words
     * @param colour of its tag, which only repeats what the words say
     */
    public record ActionShown(String what, String owner, String by, String state, String colour) {}

    /**
     * A decision beside another.
     *
     * @param told by whom and when it was recorded
     */
    public record Beside(int number, String told, List<Pair> pairs, boolean stands) {}

    /** A case that is still to be decided at the same meeting. */
    public record NextCase(String reference, String path) {}

    public String path() {
        return "/decisions/" + decision.number();
    }

    public boolean stands() {
        return correctedBy == 0;
    }

    /** Where it was decided, in words. */
    public String place() {
        String who = panel != null
                ? panel.title()
                : decision.given().panel() == null
                        ? "Outside any panel"
                        : decision.given().panel();
        return who + ", "
                + (decision.given().byChairAlone()
                        ? "the chair between meetings"
                        : Moment.day(
                                decision.given().meeting() == null
                                        ? Moment.on(decision.at())
                                        : decision.given().meeting()));
    }

    public String recordedAt() {
        return Moment.time(decision.at());
    }

    /** The meeting that it was taken at; empty when it was not at one. */
    public String meetingPath() {
        return decision.given().panel() == null || decision.given().meeting() == null
                ? ""
                : Address.of(
                        "panels",
                        decision.given().panel(),
                        "meetings",
                        decision.given().meeting().toString());
    }

    public String casePath() {
        return CaseAddress.of(
                decision.authority(),
                decision.reference(),
                panel,
                decision.given().meeting());
    }

    /** What was in front of those who decided. */
    public String explanation() {
        return "/api/v1/recommendations/" + decision.recommendation() + "/explanation?format=";
    }

    /** The letter in one of its forms. */
    public String letter(String format) {
        return "/api/v1/decisions/" + decision.number() + "/letter?format=" + format;
    }

    /** What a browser kept typed words under until this was recorded. */
    public String kept() {
        Integer corrects = decision.given().corrects();
        return (corrects == null ? "" : "correct " + corrects + " ") + decision.recommendation() + " "
                + decision.given().question();
    }
}
