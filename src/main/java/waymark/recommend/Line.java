package waymark.recommend;

import java.util.ArrayList;
import java.util.List;
import waymark.casefile.Fact;
import waymark.policy.Clause;
import waymark.policy.Condition;
import waymark.policy.ReadRow;

/**
 * A row laid out to be read beside one case after another.
 *
 * @param sheet the place of its table among those that stand for the authority
 * @param rank its place among all rows in the release's own order
 * @param answer a number that rows of one question with the same outcome share
 * @param ground the row as a reason cites it
 */
record Line(ReadRow row, int sheet, int rank, int answer, Clause[] clauses, Ground ground) {

    /** Rows are told apart by their place. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Line line && line.row == row;
    }

    @Override
    public int hashCode() {
        return rank;
    }

    /** How many clauses a case does not meet; counting stops beyond the most that matter. */
    int unmet(Supposed facts, int most) {
        int unmet = 0;
        for (Clause clause : clauses) {
            if (!clause.condition().matches(facts.at(clause.fact().index())) && ++unmet > most) {
                return unmet;
            }
        }
        return unmet;
    }

    boolean holds(Supposed facts) {
        return unmet(facts, 0) == 0 && inForce(facts);
    }

    boolean inForce(Supposed facts) {
        return row.row().inForceOn(facts.asAt());
    }

    /** Whether some clause holds because of what is known. */
    boolean rests(Supposed facts) {
        for (Clause clause : clauses) {
            Object value = facts.at(clause.fact().index());
            if (value != null && clause.condition().matches(value)) {
                return true;
            }
        }
        return false;
    }

    /** How far off the unmet clauses are together. */
    double distance(Supposed facts) {
        double distance = 0;
        for (Clause clause : clauses) {
            Object value = facts.at(clause.fact().index());
            if (!clause.condition().matches(value)) {
                distance += Distance.of(clause, value).share();
            }
        }
        return distance;
    }

    /** The facts that are not known and that the row cannot do without. */
    List<Fact> missing(Supposed facts) {
        List<Fact> missing = new ArrayList<>(clauses.length);
        for (Clause clause : clauses) {
            if (facts.at(clause.fact().index()) == null && !clause.condition().matches(null)) {
                missing.add(clause.fact());
            }
        }
        return missing;
    }

    /** Whether facts that are not known are all that stands in the way, if anything does. */
    boolean lacksOnlyUnknown(Supposed facts) {
        for (Clause clause : clauses) {
            Object value = facts.at(clause.fact().index());
            if (value != null && !clause.condition().matches(value)) {
                return false;
            }
        }
        return true;
    }

    /** What the row asks of a fact; nothing when it has no cell for it. */
    List<Condition> asks(Fact fact) {
        for (Clause clause : clauses) {
            if (clause.fact().index() == fact.index()) {
                return List.of(clause.condition());
            }
        }
        return List.of();
    }

    String question() {
        return row.table().question();
    }

    String outcome() {
        return row.row().outcome();
    }

    boolean primary() {
        return row.row().primary();
    }
}
