package waymark.explain;

import java.util.List;

/**
 * What a child and a family said in their own words, the newest first. It is no fact of the case file, and no rule reads it.
 */
public record InTheirWords(List<String> child, List<String> family) {

    /** Nothing is written down. */
    public static final InTheirWords NOTHING = new InTheirWords(List.of(), List.of());

    public InTheirWords {
        child = List.copyOf(child);
        family = List.copyOf(family);
    }
}
