package waymark.recommend;

import java.util.Comparator;

/**
 * A row beside a case: how much stands in its way.
 *
 * @param asked whether its table is asked of the case at all
 * @param unmet how many of its conditions do not hold
 * @param distance how far off those are together
 */
record Near(Line line, boolean asked, int unmet, double distance) {

    /** Fewest things in the way first, then the smallest distance, then the release's own order. */
    static final Comparator<Near> NEAREST_FIRST = Comparator.comparingInt(Near::inTheWay)
            .thenComparingDouble(Near::distance)
            .thenComparingInt(near -> near.line().rank());

    static Near of(Line line, boolean asked, Supposed facts) {
        int unmet = line.unmet(facts, Integer.MAX_VALUE);
        return new Near(line, asked, unmet, unmet == 0 ? 0 : line.distance(facts));
    }

    /** The nearer of a row already looked at (null for none) and another one in force. */
    static Near nearer(Near best, Line line, boolean asked, Supposed facts) {
        if (best == null) {
            return of(line, asked, facts);
        }
        int most = best.inTheWay() - (asked ? 0 : 1);
        if (most < 0 || line.unmet(facts, most) > most) {
            return best;
        }
        Near other = of(line, asked, facts);
        return NEAREST_FIRST.compare(other, best) < 0 ? other : best;
    }

    boolean holds() {
        return inTheWay() == 0;
    }

    /** How many things stand in the way. */
    int inTheWay() {
        return unmet + (asked ? 0 : 1);
    }
}
