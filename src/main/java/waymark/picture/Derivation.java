package waymark.picture;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import waymark.calendar.TermCalendar;
import waymark.casefile.Facts;
import waymark.casefile.Vocabulary;

/**
 * How one fact is worked out from others.
 *
 * @param fact the name of the fact
 * @param slot its place in {@link Facts}
 * @param agreement what it means when the case file gives another value
 * @param from works the value out, or gives null when it cannot
 */
record Derivation(String fact, int slot, Agreement agreement, BiFunction<Facts, Supplier<TermCalendar>, Object> from) {

    private Derivation(String fact, Agreement agreement, BiFunction<Facts, Supplier<TermCalendar>, Object> from) {
        this(fact, Vocabulary.get().require(fact).index(), agreement, from);
    }

    /** What a given value that differs from the worked-out one means. */
    enum Agreement {
        /** A summary of detail: a difference is an error in the case file. */
        MUST_AGREE,
        /** A stand-in for a fact that was not given: what was given stands. */
        STANDS_IN
    }

    static Derivation summary(String fact, Function<Facts, Object> from) {
        return new Derivation(fact, Agreement.MUST_AGREE, (facts, calendar) -> from.apply(facts));
    }

    static Derivation standIn(String fact, Function<Facts, Object> from) {
        return new Derivation(fact, Agreement.STANDS_IN, (facts, calendar) -> from.apply(facts));
    }

    /** A summary that counts school days; unknown where the term calendar does not reach. */
    static Derivation summaryInSchoolDays(String fact, BiFunction<Facts, TermCalendar, Object> from) {
        return new Derivation(fact, Agreement.MUST_AGREE, (facts, calendar) -> from.apply(facts, calendar.get()));
    }

    /** A stand-in that counts school days; unknown where the term calendar does not reach. */
    static Derivation standInInSchoolDays(String fact, BiFunction<Facts, TermCalendar, Object> from) {
        return new Derivation(fact, Agreement.STANDS_IN, (facts, calendar) -> from.apply(facts, calendar.get()));
    }
}
