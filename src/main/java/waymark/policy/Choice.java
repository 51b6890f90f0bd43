package waymark.policy;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import waymark.casefile.Nearest;

/** Reads a word that must be one of a few. */
final class Choice {
    private Choice() {}

    /** The value that a word stands for; null, with a fault, when it stands for none. */
    static <E extends Enum<E>> E read(
            Class<E> type,
            Function<E, String> word,
            String text,
            String what,
            String where,
            String why,
            Faults faults) {
        for (E choice : type.getEnumConstants()) {
            if (word.apply(choice).equals(text)) {
                return choice;
            }
        }
        List<String> words = Arrays.stream(type.getEnumConstants()).map(word).toList();
        faults.add(
                where,
                text.isEmpty() ? "The " + what + " is missing." : "'" + text + "' is not a " + what + ".",
                why,
                Nearest.to(text, words)
                        .map(near -> "Did you mean '" + near + "'?")
                        .orElse("Use one of " + String.join(", ", words) + "."));
        return null;
    }
}
