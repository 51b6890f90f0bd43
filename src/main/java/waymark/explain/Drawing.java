package waymark.explain;

import java.util.List;

/**
 * The ways a question can go, and which of them is suggested for this child.
 *
 * @param title what is drawn
 * @param steps in the order of the ladder or route
 * @param words the same said in words
 */
public record Drawing(String title, List<Step> steps, String words) {

    /** Where a step stands for this child. */
    public enum Standing {
        SUGGESTED,
        NOW,
        OTHER
    }

    public record Step(String title, Standing standing) {}
}
