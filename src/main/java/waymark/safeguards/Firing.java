package waymark.safeguards;

import java.util.List;
import waymark.casefile.Fact;
import waymark.casefile.Vocabulary;
import waymark.policy.Clause;
import waymark.policy.HitPolicy;
import waymark.policy.ReadRow;
import waymark.policy.Release;

/** Whether rows are true of a combination of facts, by the same conditions that the engine asks. */
final class Firing {

    private Firing() {}

    /** A row's cells are met, whatever other rows say. */
    static boolean met(ReadRow row, Object[] values) {
        for (Clause clause : row.clauses()) {
            if (!clause.condition().matches(values[clause.fact().index()])) {
                return false;
            }
        }
        return true;
    }

    /** A row is what its table says: met, and in a table where the first row wins, with none above it met. */
    static boolean wins(ReadRow row, List<ReadRow> above, Object[] values) {
        return met(row, values) && above.stream().noneMatch(other -> met(other, values));
    }

    /** The table's question is asked of the combination. */
    static boolean asked(ReadRow row, Object[] values) {
        List<String> when = row.table().askedWhen();
        return when.isEmpty()
                || Vocabulary.get().testable().stream()
                        .filter(fact -> values[fact.index()] != null)
                        .anyMatch(fact -> when.stream().anyMatch(name -> named(fact, name)));
    }

    /** The rows that stand above a row where the first one wins; none elsewhere. */
    static List<ReadRow> above(ReadRow row, Release release) {
        return row.table().hitPolicy() != HitPolicy.FIRST
                ? List.of()
                : release.rows().stream()
                        .filter(other -> other.table().equals(row.table()) && other.place() < row.place())
                        .filter(other -> other.authority() == null
                                || other.authority().equals(row.authority())
                                || row.authority() == null)
                        .toList();
    }

    private static boolean named(Fact fact, String name) {
        return fact.name().equals(name) || fact.name().startsWith(name + ".");
    }
}
