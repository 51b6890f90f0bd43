package waymark.site.meeting;

import waymark.casefile.InWords;
import waymark.panel.CaseInFront.Asked;
import waymark.panel.Decision;
import waymark.panel.DecisionWords;
import waymark.panel.Kind;
import waymark.site.Moment;

/**
 * A question on an agenda: what is suggested, and how far the panel is with it.
 *
 * @param suggested what is suggested, in words
 * @param force how strongly the rule behind it binds, in words; empty when nothing is suggested
 * @param state how far the panel is with it, in short
 * @param colour the colour of the state's tag, which only repeats what the words say
 * @param more what was decided and by whom; empty while nothing is
 * @param decision the page of the decision; empty while there is none
 * @param decide where the reader decides it; empty when they cannot
 * @param deferOnly whether they can defer it only
 */
public record AskedInWords(
        String question,
        String suggested,
        String force,
        String state,
        String colour,
        String more,
        String decision,
        String decide,
        boolean deferOnly) {

    /**
     * @param adjourned where the case goes because it may not be decided; empty when it may
     * @param decide where the reader decides it; empty when they cannot
     */
    static AskedInWords of(Asked asked, MeetingStands meeting, DecisionWords words, String adjourned, String decide) {
        Decision decision = asked.decision();
        boolean earlier = decision != null && decision.given().decision() == Kind.DEFER && !meeting.here(decision);
        boolean open = decision == null || earlier;
        boolean waits = open && !adjourned.isEmpty();
        return new AskedInWords(
                InWords.question(asked.question()),
                asked.title() == null ? "Nothing is suggested" : asked.title(),
                asked.force() == null ? "" : force(asked.force()),
                waits ? "Adjourned" : open ? "Not decided" : state(decision),
                waits ? "govuk-tag--yellow" : open ? "govuk-tag--grey" : colour(decision),
                waits ? adjourned : decision == null ? "" : more(decision, earlier, words),
                decision == null ? "" : "/decisions/" + decision.number(),
                open ? decide : "",
                waits);
    }

    /** Whether the panel has still to say something about it. */
    public boolean open() {
        return state.equals("Not decided");
    }

    private static String more(Decision decision, boolean earlier, DecisionWords words) {
        String when = earlier ? " on " + Moment.time(decision.at()) : "";
        return switch (decision.given().decision()) {
            case AGREE -> "Recorded by " + decision.by();
            default -> words.decided(decision) + ". Recorded by " + decision.by() + when;
        };
    }

    private static String state(Decision decision) {
        return switch (decision.given().decision()) {
            case AGREE -> "Agreed";
            case AGREE_WITH_CHANGES -> "Agreed with changes";
            case DEPART -> "Decided otherwise";
            case DEFER -> "Deferred";
            case DECLINE_TO_DECIDE -> "Not for this panel";
        };
    }

    private static String colour(Decision decision) {
        return switch (decision.given().decision()) {
            case AGREE, AGREE_WITH_CHANGES -> "govuk-tag--green";
            case DEPART -> "govuk-tag--purple";
            case DEFER -> "govuk-tag--yellow";
            case DECLINE_TO_DECIDE -> "govuk-tag--orange";
        };
    }

    private static String force(String word) {
        return switch (word) {
            case "statute" -> "The law";
            case "local" -> "Local practice";
            case "advice" -> "Good practice";
            default -> InWords.question(word);
        };
    }
}
