package waymark.recommend;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How much an answer says. Whatever the detail, it suggests the same for the same reasons. */
public enum Detail {
    /** What is suggested, and why. */
    BRIEF("brief"),
    /** Also what is missing and what else was looked at. */
    STANDARD("standard"),
    /** Also what would change it and how firm it is. */
    FULL("full");

    private final String word;

    Detail(String word) {
        this.word = word;
    }

    /** The word used in addresses and JSON. */
    public String word() {
        return word;
    }

    /** The words that {@link #of} knows. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Detail::word).toList();
    }

    /** The detail of a word; empty when there is no such detail. */
    public static Optional<Detail> of(String word) {
        return Arrays.stream(values())
                .filter(detail -> detail.word.equals(word))
                .findFirst();
    }
}
