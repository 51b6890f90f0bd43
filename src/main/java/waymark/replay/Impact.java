package waymark.replay;

import java.util.List;

/**
 * What a change of the tables would do to many cases.
 *
 * @param cases how many were looked at under both releases
 * @param unanswered the cases that a release could not answer, and why; they are not counted
 * @param changes the cases that would be told otherwise, in the order given
 * @param flows from what to what, most cases first
 * @param dates whose last days move, most cases first
 * @param shares how the change falls on groups of children
 */
public record Impact(
        long cases,
        List<Unanswered> unanswered,
        List<CaseChange> changes,
        List<Flow> flows,
        List<DatesMoved> dates,
        List<Share> shares) {

    /** Fewer children of a group than this are not counted in the open. */
    public static final int FEWEST_SHOWN = 5;

    /** A case that could not be looked at. */
    public record Unanswered(String reference, String why) {}

    /**
     * How many cases go from one answer to another.
     *
     * @param from an outcome; empty when nothing was suggested
     * @param to an outcome; empty when nothing would be
     */
    public record Flow(String question, String from, String to, long cases) {}

    /** How many cases would have to do a thing on an earlier or a later day, or on a day where there was none. */
    public record DatesMoved(String question, String outcome, long earlier, long later, long cameOrWent) {}

    /**
     * How a change falls on one group.
     *
     * @param by what the groups are by, for example {@code phase}
     * @param cases null when they are too few to show
     * @param changed null when they are too few to show; none are shown as none
     */
    public record Share(String by, String group, Long cases, Long changed) {}
}
