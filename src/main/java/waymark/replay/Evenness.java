package waymark.replay;

import waymark.replay.Impact.Falls;

/**
 * Whether a change falls on a group more or less often than chance would explain. The rule: if the changed cases were
 * drawn from all the cases without looking at the group, how many would be of the group? More than three standard
 * deviations from that number happens by chance fewer than 3 times in 1,000. Groups in which fewer than five changed
 * cases are to be expected are left out: for them the rule does not hold.
 */
final class Evenness {

    private static final double STANDARD_DEVIATIONS = 3;
    private static final double FEWEST_EXPECTED = 5;

    private Evenness() {}

    /** Null when chance may explain it. */
    static Falls of(long inGroup, long changedInGroup, long cases, long changed) {
        if (cases < 2) {
            return null;
        }
        double share = (double) changed / cases;
        double expected = inGroup * share;
        double unchanged = inGroup - expected;
        double variance = expected * (1 - share) * (cases - inGroup) / (cases - 1);
        if (Math.min(expected, unchanged) < FEWEST_EXPECTED || variance <= 0) {
            return null;
        }
        double deviations = (changedInGroup - expected) / Math.sqrt(variance);
        if (Math.abs(deviations) <= STANDARD_DEVIATIONS) {
            return null;
        }
        return deviations > 0 ? Falls.MORE_OFTEN : Falls.LESS_OFTEN;
    }
}
