package waymark.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What a change of the tables would do to many cases, in figures. A figure that is null is not shown, because it counts
 * too few children.
 *
 * @param cases how many were looked at under both releases
 * @param changed how many would be told otherwise
 * @param unanswered how many could not be looked at; they are not among the cases
 * @param flows from what to what, most cases first
 * @param dates whose last days move, most cases first
 * @param shares how the change falls on groups of children
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Impact(
        long cases, Long changed, long unanswered, List<Flow> flows, List<DatesMoved> dates, List<Share> shares) {

    /** Fewer children of a group than this are not counted in the open. */
    public static final int FEWEST_SHOWN = 5;

    /**
     * A case that could not be looked at.
     *
     * @param place its reference, or its line
     */
    public record Unanswered(String place, String why) {}

    /**
     * How many cases go from one answer to another.
     *
     * @param from null when nothing was suggested
     * @param to null when nothing would be
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Flow(String question, Outcome from, Outcome to, Long cases) {}

    /** How many cases would have to do a thing on an earlier or a later day, or on a day where there was none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DatesMoved(String question, Outcome outcome, Moves earlier, Moves later, Long came, Long went) {}

    /**
     * By how much days move.
     *
     * @param fewest calendar days; null, with the next two, where there is nothing to show
     * @param middle as many cases move by less as by more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Moves(Long cases, Integer fewest, Integer middle, Integer most) {}

    /** How a change falls on one group. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Share(Group by, String group, Long cases, Long changed, Falls falls) {}

    /** A difference between a group and all the others that is larger than chance would explain. It is no verdict. */
    public enum Falls {
        @JsonProperty("more-often")
        MORE_OFTEN,
        @JsonProperty("less-often")
        LESS_OFTEN
    }
}
