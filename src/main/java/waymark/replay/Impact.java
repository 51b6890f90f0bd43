package waymark.replay;

import java.util.List;

/**
 * What a change of the tables would do to many cases.
 *
 * @param cases how many were looked at under both releases
 * @param changes the cases that would be told otherwise, in the order given
 * @param flows from what to what, most cases first
 * @param dates whose last days move, most cases first
 * @param shares how the change falls on groups of children
 */
public record Impact(
        long cases, List<CaseChange> changes, List<Flow> flows, List<DatesMoved> dates, List<Share> shares) {

    /** Fewer children than this are not counted in the open. */
    public static final int FEWEST_SHOWN = 5;

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
     * @param changed null when it is too small a number to show
     */
    public record Share(String by, String group, long cases, Long changed) {}
}
