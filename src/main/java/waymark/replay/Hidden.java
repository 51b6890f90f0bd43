package waymark.replay;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which counts of one kind of group are not shown: those of fewer than five children, and as many more as it takes that
 * none of them can be worked out from the total. A count of none is shown, unless it has to shield another.
 */
public final class Hidden {

    private final long[] counts;
    private final boolean[] hidden;
    private boolean shielded;

    private Hidden(long[] counts) {
        this.counts = counts;
        this.hidden = new boolean[counts.length];
    }

    /**
     * For each count whether it is hidden. The total of the counts is taken to be known.
     *
     * @param already those that are hidden for another reason
     */
    public static boolean[] among(List<Long> counts, boolean[] already) {
        Hidden all = new Hidden(counts.stream().mapToLong(Long::longValue).toArray());
        all.hideSmall(already);
        all.shield();
        return all.hidden;
    }

    private void hideSmall(boolean[] already) {
        for (int i = 0; i < counts.length; i++) {
            hidden[i] = already[i] || counts[i] > 0 && counts[i] < Impact.FEWEST_SHOWN;
        }
    }

    /** Hides the smallest other count, while what is hidden can be told from the total less what is shown. */
    private void shield() {
        while (hiddenCount() > 0 && canBeWorkedOut()) {
            int next = IntStream.range(0, counts.length)
                    .filter(i -> !hidden[i])
                    .boxed()
                    .min(Comparator.<Integer, Boolean>comparing(i -> counts[i] == 0)
                            .thenComparing(i -> counts[i]))
                    .orElse(-1);
            if (next < 0) {
                return;
            }
            hidden[next] = true;
            shielded = true;
        }
    }

    /** One alone can; several small ones can when together they are as few, or as many, as they can be. */
    private boolean canBeWorkedOut() {
        long together = IntStream.range(0, counts.length)
                .filter(i -> hidden[i])
                .mapToLong(i -> counts[i])
                .sum();
        long several = hiddenCount();
        return !shielded && (several == 1 || together == several || together == several * (Impact.FEWEST_SHOWN - 1));
    }

    private long hiddenCount() {
        return IntStream.range(0, hidden.length).filter(i -> hidden[i]).count();
    }
}
