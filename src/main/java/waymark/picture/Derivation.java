package waymark.picture;

import java.util.function.Function;
import waymark.casefile.Facts;

/**
 * How one fact is worked out from others.
 *
 * @param fact the name of the fact
 * @param agreement what it means when the case file gives another value
 * @param from works the value out, or gives null when it cannot
 */
record Derivation(String fact, Agreement agreement, Function<Facts, Object> from) {

    /** What a given value that differs from the worked-out one means. */
    enum Agreement {
        /** A summary of detail: a difference is an error in the case file. */
        MUST_AGREE,
        /** A stand-in for a fact that was not given: what was given stands. */
        STANDS_IN
    }

    static Derivation summary(String fact, Function<Facts, Object> from) {
        return new Derivation(fact, Agreement.MUST_AGREE, from);
    }

    static Derivation standIn(String fact, Function<Facts, Object> from) {
        return new Derivation(fact, Agreement.STANDS_IN, from);
    }
}
