package waymark.policy;

import java.util.List;
import waymark.casefile.Fact;

/** What a row asks of a fact; a row that has no cell for it asks nothing. */
final class Ask {
    private static final Condition NOTHING = new Condition.Anything();

    private Ask() {}

    static Condition of(ReadRow row, Fact fact) {
        return of(row.clauses(), fact);
    }

    static Condition of(List<Clause> clauses, Fact fact) {
        return clauses.stream()
                .filter(clause -> clause.fact().equals(fact))
                .map(Clause::condition)
                .findFirst()
                .orElse(NOTHING);
    }
}
