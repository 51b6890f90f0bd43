package waymark.policy;

import waymark.casefile.Fact;

/**
 * One cell read: what it asks of which fact.
 *
 * @param address sheet and cell, for example {@code Ladder!D12}
 */
public record Clause(Fact fact, Condition condition, String address) {

    /** A name that two clauses share when they ask the same thing. */
    public String key() {
        return fact.index() + " " + condition.words();
    }
}
