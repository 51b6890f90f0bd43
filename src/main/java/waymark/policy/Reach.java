package waymark.policy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import waymark.casefile.Fact;

/**
 * Whether some case reaches a row past the rows above it. For each fact, values are told apart by the rows above that
 * accept them; a set of values that no row above accepts as a whole is such a case.
 */
final class Reach {
    private record Tried(int fact, BitSet above) {}

    /** For each fact, the sets of rows above that its values are accepted by, smallest first. */
    private final List<List<BitSet>> accepting;

    private final Set<Tried> inVain = new HashSet<>();

    private Reach(ReadRow row, List<ReadRow> above) {
        Set<Fact> facts = new LinkedHashSet<>();
        above.forEach(other -> other.clauses().forEach(clause -> facts.add(clause.fact())));
        this.accepting = facts.stream().map(fact -> accepting(fact, row, above)).toList();
    }

    /** True when a case can be true of the row and of none of the rows above it. */
    static boolean past(List<ReadRow> above, ReadRow row) {
        BitSet all = new BitSet();
        all.set(0, above.size());
        return new Reach(row, above).from(0, all);
    }

    private static List<BitSet> accepting(Fact fact, ReadRow row, List<ReadRow> above) {
        List<Condition> asked = above.stream().map(other -> Ask.of(other, fact)).toList();
        Condition own = Ask.of(row, fact);
        List<Condition> conditions = new ArrayList<>(asked);
        conditions.add(own);
        return Representatives.of(fact, conditions).stream()
                .filter(own::matches)
                .map(value -> accepting(asked, value))
                .distinct()
                .sorted(Comparator.comparingInt(BitSet::cardinality))
                .toList();
    }

    private static BitSet accepting(List<Condition> asked, Object value) {
        BitSet rows = new BitSet();
        for (int i = 0; i < asked.size(); i++) {
            rows.set(i, asked.get(i).matches(value));
        }
        return rows;
    }

    private boolean from(int fact, BitSet above) {
        if (above.isEmpty()) {
            return true;
        }
        return fact < accepting.size()
                && inVain.add(new Tried(fact, above))
                && accepting.get(fact).stream().anyMatch(rows -> from(fact + 1, both(above, rows)));
    }

    private static BitSet both(BitSet some, BitSet others) {
        BitSet both = (BitSet) some.clone();
        both.and(others);
        return both;
    }
}
