package waymark.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * A panel's decision on one question of a recommendation, as it is sent. Dates are local dates in Europe/London. No
 * child's name, address or UPN belongs in any of its texts.
 *
 * @param question the question of the recommendation that it decides, for example {@code ehc-assessment}
 * @param outcome what was decided, where that is not what was suggested
 * @param changes how it differs from what was suggested, where the panel agreed with changes
 * @param because why the panel departed, from the short list
 * @param reason why, in words that a family can be told
 * @param conditions what has to hold for it to stand
 * @param review the day it is looked at again
 * @param actions what is done next
 * @param otherViews views of members that differ
 * @param needed what the panel waits for, where it deferred
 * @param until the day by which a deferred case is decided
 * @param legalDates what is done about legal dates that pass while the panel waits
 * @param routedTo the panel or service whose decision it is, where this one declined
 * @param corrects the number of an earlier decision that this one corrects; that one stays
 * @param correctedBecause why that one is corrected
 * @param panel the panel that decided; left out when none did
 * @param meeting the day of the meeting at which it decided
 * @param chairsAction whether the chair decided between meetings
 * @param couldNotWait why the chair did not leave it to a meeting
 * @param secondsOpen for how many seconds the person had the case open before deciding; left out when not known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DecisionGiven(
        String question,
        Kind decision,
        String outcome,
        String changes,
        Departure because,
        String reason,
        List<String> conditions,
        LocalDate review,
        List<Action> actions,
        List<String> otherViews,
        List<Needed> needed,
        LocalDate until,
        String legalDates,
        String routedTo,
        Integer corrects,
        String correctedBecause,
        String panel,
        LocalDate meeting,
        Boolean chairsAction,
        String couldNotWait,
        Integer secondsOpen) {

    public DecisionGiven {
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
        actions = actions == null ? List.of() : List.copyOf(actions);
        otherViews = otherViews == null ? List.of() : List.copyOf(otherViews);
        needed = needed == null ? List.of() : List.copyOf(needed);
    }

    /** Whether the chair decided it between meetings. */
    public boolean byChairAlone() {
        return Boolean.TRUE.equals(chairsAction);
    }

    /** Somewhere to decide, before anything is said: the question, where it is decided, and what that corrects. */
    public static DecisionGiven at(
            String question, String panel, LocalDate meeting, boolean chairsAction, Integer corrects) {
        return new DecisionGiven(
                question,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                corrects,
                null,
                panel,
                meeting,
                chairsAction ? true : null,
                null,
                null);
    }

    /** The same way of deciding and nothing but it, at the same place. */
    DecisionGiven as(Kind way) {
        return with(way, secondsOpen);
    }

    /** Whether another says the same, however long the case was open. */
    boolean sameWords(DecisionGiven other) {
        return with(decision, null).equals(other.with(other.decision, null));
    }

    private DecisionGiven with(Kind way, Integer seconds) {
        return new DecisionGiven(
                question,
                way,
                outcome,
                changes,
                because,
                reason,
                conditions,
                review,
                actions,
                otherViews,
                needed,
                until,
                legalDates,
                routedTo,
                corrects,
                correctedBecause,
                panel,
                meeting,
                chairsAction,
                couldNotWait,
                seconds);
    }

    /**
     * Something to be done.
     *
     * @param owner the one person or team that sees to it
     * @param by the last day for it
     */
    public record Action(String what, String owner, LocalDate by) {}

    /**
     * Something that a panel waits for.
     *
     * @param from who can give it
     * @param by the day it is wanted by
     */
    public record Needed(String what, String from, LocalDate by) {}
}
