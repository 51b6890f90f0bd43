package waymark.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A case file laid flat: one slot a fact, empty when the fact is unknown. Codes are held as their names, numbers as
 * {@code Integer} or {@code BigDecimal}, dates as {@code LocalDate}.
 */
public final class Facts {

    private static final Vocabulary VOCABULARY = Vocabulary.get();

    private final CaseFile caseFile;
    private final Object[] values;
    private final Map<String, String> whyUnknown;

    private Facts(CaseFile caseFile, Object[] values, Map<String, String> whyUnknown) {
        this.caseFile = caseFile;
        this.values = values;
        this.whyUnknown = whyUnknown;
    }

    /** The facts just as they were given; nothing is worked out. */
    public static Facts of(CaseFile caseFile) {
        Object[] values = new Object[VOCABULARY.testable().size()];
        Flattening.into(values, caseFile);
        return new Facts(caseFile, values, new HashMap<>());
    }

    /**
     * Facts in the making: each one that is worked out is put in place before the next is. A draft belongs to one
     * thread and is not used again once it is settled.
     */
    public static final class Draft {
        private final Facts facts;

        private Draft(Facts facts) {
            this.facts = facts;
        }

        /** The facts as they stand so far. */
        public Facts soFar() {
            return facts;
        }

        /** Puts a value in a slot, which is {@link Fact#index()}. */
        public void put(int index, Object value) {
            facts.values[index] = value;
        }

        /** Notes why a fact cannot be worked out. */
        public void cannotKnow(String name, String why) {
            facts.whyUnknown.put(name, why);
        }

        /** The facts, finished. */
        public Facts settled() {
            return facts;
        }
    }

    /** The facts as they were given, ready for others to be worked out. */
    public static Draft draft(CaseFile caseFile) {
        return new Draft(of(caseFile));
    }

    /** These facts with others worked out; a worked-out null leaves the fact unknown. */
    public Facts with(Map<String, ?> workedOut) {
        Object[] copy = Arrays.copyOf(values, values.length);
        workedOut.forEach((name, value) -> copy[VOCABULARY.require(name).index()] = value);
        return new Facts(caseFile, copy, whyUnknown);
    }

    /** Why a fact could not be worked out, such as a missing calendar; empty when nothing is known about that. */
    public Optional<String> whyUnknown(String name) {
        return Optional.ofNullable(whyUnknown.get(name));
    }

    /** The case file that these facts come from. */
    public CaseFile caseFile() {
        return caseFile;
    }

    public String authority() {
        return caseFile.authority();
    }

    /** The local date in Europe/London on which the case is looked at. */
    public LocalDate asAt() {
        return caseFile.asAt();
    }

    /** The value in a slot, or null when it is unknown; the slot is {@link Fact#index()}. */
    public Object at(int index) {
        return values[index];
    }

    /** The value of a fact by name, or null when it is unknown. */
    public Object get(String name) {
        return values[VOCABULARY.require(name).index()];
    }

    public boolean known(String name) {
        return get(name) != null;
    }

    public Optional<LocalDate> date(String name) {
        return Optional.ofNullable((LocalDate) get(name));
    }

    public Optional<Integer> wholeNumber(String name) {
        return Optional.ofNullable((Integer) get(name));
    }

    public Optional<Boolean> truth(String name) {
        return Optional.ofNullable((Boolean) get(name));
    }

    public Optional<String> code(String name) {
        return Optional.ofNullable((String) get(name));
    }
}
