package waymark.recommend;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.casefile.Fact;
import waymark.casefile.Vocabulary;
import waymark.policy.Clause;
import waymark.policy.HitPolicy;
import waymark.policy.Table;

/**
 * One table as it stands for an authority.
 *
 * @param askedBecauseOf slots of the facts that it is asked because of; empty for always
 */
record Sheet(Table table, int[] askedBecauseOf, List<Line> lines) {

    /** Tables are told apart by their place. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Sheet sheet && sheet.lines == lines;
    }

    @Override
    public int hashCode() {
        return place();
    }

    /** Its place among the tables that stand for the authority. */
    int place() {
        return lines.getFirst().sheet();
    }

    boolean asked(Supposed facts) {
        if (askedBecauseOf.length == 0) {
            return true;
        }
        for (int slot : askedBecauseOf) {
            if (facts.at(slot) != null) {
                return true;
            }
        }
        return false;
    }

    /** One of the facts that it is asked because of. */
    Fact openedBy() {
        return Vocabulary.get().testable().get(askedBecauseOf[0]);
    }

    /** Whether a row of a table that is not asked lacks, besides its own conditions, a fact to be asked because of. */
    boolean unopened(Line line, Supposed facts) {
        for (Clause clause : line.clauses()) {
            int slot = clause.fact().index();
            if (!clause.condition().matches(facts.at(slot))
                    && IntStream.of(askedBecauseOf).anyMatch(s -> s == slot)) {
                return false;
            }
        }
        return true;
    }

    /** Whether every row that holds counts, rather than the topmost. */
    boolean collects() {
        return table.hitPolicy() == HitPolicy.COLLECT;
    }

    /** The rows that stand when the question is asked and the hit policy is applied. */
    List<Line> standing(Supposed facts) {
        Stream<Line> holding = lines.stream().filter(line -> line.holds(facts));
        return !asked(facts)
                ? List.of()
                : collects() ? holding.toList() : holding.limit(1).toList();
    }
}
