package waymark.policy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waymark.casefile.Fact;

/**
 * Whether some case reaches a row past the rows above it. For each fact, values are told apart by the rows above that
 * accept them; a set of values that no row above accepts as a whole is such a case.
 */
final class Reach {
    /** Beyond this nobody waits for an answer; the case is then taken to be there. */
    private static final int MOST_TRIED = 200_000;

    private record Tried(int fact, BitSet above) {}

    /** A value, null for unknown, and the rows above that accept it. */
    private record Choice(Object value, BitSet acceptedBy) {}

    private final List<Fact> facts;
    /** For each fact, a value for each set of rows that accept it, smallest set first. */
    private final List<List<Choice>> choices;

    private final Map<Fact, Object> found = new LinkedHashMap<>();
    private final Set<Tried> inVain = new HashSet<>();

    private Reach(List<ReadRow> above, List<Clause> own) {
        Set<Fact> asked = new LinkedHashSet<>();
        above.forEach(other -> other.clauses().forEach(clause -> asked.add(clause.fact())));
        this.facts = List.copyOf(asked);
        this.choices = facts.stream().map(fact -> choices(fact, above, own)).toList();
    }

    /** True when a case can be true of the row and of none of the rows above it. */
    static boolean past(List<ReadRow> above, ReadRow row) {
        return new Reach(above, row.clauses()).found(above.size());
    }

    /**
     * A case that is true of none of some rows, told in as few facts as will do; the others are not known. It has no facts
     * where a case may well be there, and finding it would take too long.
     */
    static Optional<Map<Fact, Object>> beyond(List<ReadRow> rows) {
        if (rows.stream().anyMatch(row -> row.clauses().isEmpty())) {
            return Optional.empty();
        }
        Reach reach = new Reach(rows, List.of());
        return reach.found(rows.size()) ? Optional.of(reach.smallest(rows)) : Optional.empty();
    }

    private Map<Fact, Object> smallest(List<ReadRow> rows) {
        if (inVain.size() > MOST_TRIED) {
            return Map.of();
        }
        for (Fact fact : facts) {
            Object value = found.remove(fact);
            if (value != null && rows.stream().anyMatch(this::met)) {
                found.put(fact, value);
            }
        }
        return found;
    }

    private boolean met(ReadRow row) {
        return row.clauses().stream().allMatch(clause -> clause.condition().matches(found.get(clause.fact())));
    }

    private static List<Choice> choices(Fact fact, List<ReadRow> above, List<Clause> own) {
        List<Condition> asked = above.stream().map(other -> Ask.of(other, fact)).toList();
        Condition kept = Ask.of(own, fact);
        List<Condition> conditions = new ArrayList<>(asked);
        conditions.add(kept);
        Map<BitSet, Choice> told = new LinkedHashMap<>();
        Representatives.of(fact, conditions).stream()
                .filter(kept::matches)
                .map(value -> new Choice(value, accepting(asked, value)))
                .forEach(choice -> told.merge(choice.acceptedBy(), choice, Reach::known));
        return told.values().stream()
                .sorted(Comparator.comparingInt(choice -> choice.acceptedBy().cardinality()))
                .toList();
    }

    /** A case is easier to imagine with a value than without. */
    private static Choice known(Choice one, Choice other) {
        return one.value() == null ? other : one;
    }

    private static BitSet accepting(List<Condition> asked, Object value) {
        BitSet rows = new BitSet();
        for (int i = 0; i < asked.size(); i++) {
            rows.set(i, asked.get(i).matches(value));
        }
        return rows;
    }

    private boolean found(int rows) {
        BitSet all = new BitSet();
        all.set(0, rows);
        return from(0, all);
    }

    private boolean from(int fact, BitSet above) {
        if (above.isEmpty() || inVain.size() > MOST_TRIED) {
            return true;
        }
        if (fact == choices.size() || !inVain.add(new Tried(fact, above))) {
            return false;
        }
        for (Choice choice : choices.get(fact)) {
            if (from(fact + 1, both(above, choice.acceptedBy()))) {
                found.put(facts.get(fact), choice.value());
                return true;
            }
        }
        return false;
    }

    private static BitSet both(BitSet some, BitSet others) {
        BitSet both = (BitSet) some.clone();
        both.and(others);
        return both;
    }
}
