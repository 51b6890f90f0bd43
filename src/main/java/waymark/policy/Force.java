package waymark.policy;

import java.util.Arrays;
import java.util.Optional;

/** How strongly a row binds, strongest first. */
public enum Force {
    STATUTE("statute"),
    STATUTORY_GUIDANCE("statutory-guidance"),
    NATIONAL_POLICY("national-policy"),
    QUALITY_STANDARD("quality-standard"),
    LOCAL("local"),
    ADVICE("advice"),
    /** Enacted but not commenced, or only proposed: shown, never fired. */
    NOT_IN_FORCE("not-in-force");

    private final String word;

    Force(String word) {
        this.word = word;
    }

    /** The word used in tables and in JSON. */
    public String word() {
        return word;
    }

    static Optional<Force> of(String word) {
        return Arrays.stream(values()).filter(force -> force.word.equals(word)).findFirst();
    }
}
