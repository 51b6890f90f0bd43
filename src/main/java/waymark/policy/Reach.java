package waymark.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.casefile.Fact;

/**
 * Whether some case reaches a row past the rows above it, one fact after another: a value that no row above accepts
 * settles it, values that fewest rows above accept are tried first, and nothing is tried twice.
 */
final class Reach {
    private record Tried(int fact, Set<ReadRow> above) {}

    private final ReadRow row;
    private final List<Fact> facts;
    private final List<List<Object>> values;
    private final Set<Tried> inVain = new HashSet<>();

    private Reach(ReadRow row, List<ReadRow> above) {
        this.row = row;
        Set<Fact> asked = new LinkedHashSet<>();
        above.forEach(other -> other.clauses().forEach(clause -> asked.add(clause.fact())));
        this.facts = List.copyOf(asked);
        this.values = facts.stream().map(fact -> values(fact, above)).toList();
    }

    /** True when a case can be true of the row and of none of the rows above it. */
    static boolean past(List<ReadRow> above, ReadRow row) {
        return new Reach(row, above).from(0, new LinkedHashSet<>(above));
    }

    private List<Object> values(Fact fact, List<ReadRow> above) {
        List<Condition> conditions = new ArrayList<>(List.of(Ask.of(row, fact)));
        above.forEach(other -> conditions.add(Ask.of(other, fact)));
        return Representatives.of(fact, conditions).stream()
                .filter(Ask.of(row, fact)::matches)
                .toList();
    }

    private boolean from(int fact, Set<ReadRow> above) {
        if (above.isEmpty()) {
            return true;
        }
        if (fact == facts.size() || !inVain.add(new Tried(fact, above))) {
            return false;
        }
        return values.get(fact).stream()
                .map(value -> stillAbove(fact, value, above))
                .distinct()
                .sorted(Comparator.comparingInt(Set::size))
                .anyMatch(left -> from(fact + 1, left));
    }

    private Set<ReadRow> stillAbove(int fact, Object value, Set<ReadRow> above) {
        return above.stream()
                .filter(other -> Ask.of(other, facts.get(fact)).matches(value))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
