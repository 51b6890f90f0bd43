package waymark.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import waymark.casefile.Facts;
import waymark.policy.Clause;
import waymark.policy.ReadRow;

/**
 * A row beside a case: which of its conditions do not hold, and how far off they are together.
 *
 * @param asked whether its table's question is asked of the case at all
 * @param unmet in column order
 * @param distance the sum of each unmet condition's share
 */
record Near(ReadRow row, boolean asked, List<Clause> unmet, double distance) {

    /** Fewest unmet conditions first, then the smallest distance, then the release's own order. */
    static final Comparator<Near> NEAREST_FIRST = Comparator.comparing(Near::inTheWay)
            .thenComparing(Near::distance)
            .thenComparing(near -> near.row().key());

    static Near of(ReadRow row, boolean asked, Facts facts) {
        List<Clause> unmet = List.of();
        double distance = 0;
        for (Clause clause : row.clauses()) {
            Object value = facts.at(clause.fact().index());
            if (!clause.condition().matches(value)) {
                unmet = unmet.isEmpty() ? new ArrayList<>(row.clauses().size()) : unmet;
                unmet.add(clause);
                distance += Distance.of(clause, value).share();
            }
        }
        return new Near(row, asked, unmet, distance);
    }

    boolean holds() {
        return asked && unmet.isEmpty();
    }

    /** How many things stand in the way. */
    int inTheWay() {
        return unmet.size() + (asked ? 0 : 1);
    }

    /** Whether facts that are not known are all that stands in the way. */
    boolean lacksOnlyUnknown(Facts facts) {
        return unmet.stream().allMatch(clause -> facts.at(clause.fact().index()) == null);
    }
}
