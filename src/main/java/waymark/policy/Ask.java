package waymark.policy;

import waymark.casefile.Fact;

/** What a row asks of a fact; a row that has no cell for it asks nothing. */
final class Ask {
    private static final Condition NOTHING = new Condition.Anything();

    private Ask() {}

    static Condition of(ReadRow row, Fact fact) {
        return row.clauses().stream()
                .filter(clause -> clause.fact().equals(fact))
                .map(Clause::condition)
                .findFirst()
                .orElse(NOTHING);
    }
}
