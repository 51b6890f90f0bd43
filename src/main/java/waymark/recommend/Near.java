package waymark.recommend;

import java.util.Comparator;

/**
 * A row beside a case: how much stands in its way.
 *
 * @param unopened whether its table is not asked of the case, for want of a fact that is none of its conditions
 * @param unmet how many of its conditions do not hold
 * @param distance how far off those are together
 */
record Near(Line line, boolean unopened, int unmet, double distance) {

    /** Fewest things in the way first, then the smallest distance, then the release's own order. */
    static final Comparator<Near> NEAREST_FIRST = Comparator.comparingInt(Near::inTheWay)
            .thenComparingDouble(Near::distance)
            .thenComparingInt(near -> near.line().rank());

    static Near of(Line line, Sheet sheet, boolean asked, Supposed facts) {
        int unmet = line.unmet(facts, Integer.MAX_VALUE);
        return new Near(line, !asked && sheet.unopened(line, facts), unmet, unmet == 0 ? 0 : line.distance(facts));
    }

    /** The nearer of a row already looked at (null for none) and another one in force. */
    static Near nearer(Near best, Line line, Sheet sheet, boolean asked, Supposed facts) {
        if (best != null && line.unmet(facts, best.inTheWay()) > best.inTheWay()) {
            return best;
        }
        Near other = of(line, sheet, asked, facts);
        return best == null || NEAREST_FIRST.compare(other, best) < 0 ? other : best;
    }

    boolean holds() {
        return inTheWay() == 0;
    }

    /** How many things stand in the way. */
    int inTheWay() {
        return unmet + (unopened ? 1 : 0);
    }
}
