package waymark.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** For whom a recommendation is told. */
public enum Voice {
    /** For the panel: short, with every figure, the legal force and the doubt. */
    PANEL,
    /** For the parent, or for the young person once rights have passed: plain words, rights first. */
    FAMILY,
    /** The whole proof, for the file. */
    RECORD;

    /** The word used in addresses, commands and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words that {@link #of} knows. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Voice::word).toList();
    }

    /** The voice of a word; empty when there is no such voice. */
    public static Optional<Voice> of(String word) {
        return Arrays.stream(values())
                .filter(voice -> voice.word().equals(word))
                .findFirst();
    }
}
