package waymark.recommend;

import java.util.List;

/** No table in force for the authority can suggest this outcome. */
public final class UnknownOutcome extends RuntimeException {

    private final transient List<String> nearest;

    UnknownOutcome(String outcome, List<String> nearest) {
        super("There is no outcome called '" + outcome + "'."
                + (nearest.isEmpty() ? "" : " Did you mean '" + String.join("', '", nearest) + "'?"));
        this.nearest = List.copyOf(nearest);
    }

    /** The known outcomes nearest to what was asked for, nearest first. */
    public List<String> nearest() {
        return nearest;
    }
}
