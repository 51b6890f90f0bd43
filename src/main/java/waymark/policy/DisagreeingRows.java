package waymark.policy;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two rows with the same conditions that both answer the question, and differently. Duties with dates of their own stand together. */
final class DisagreeingRows implements Check {
    @Override
    public Stream<Fault> faults(Release release) {
        return SameConditions.all(release)
                .flatMap(same -> IntStream.range(1, same.rows().size()).boxed().flatMap(place -> against(same, place)));
    }

    private static Stream<Fault> against(SameConditions same, int place) {
        Row row = same.rows().get(place).row();
        return same.rows().subList(0, place).stream()
                .map(ReadRow::row)
                .filter(other -> Overlap.inForceTogether(other, row) && disagree(other, row))
                .limit(1)
                .map(other -> same.table()
                        .fault(
                                row,
                                RowName.of(row) + " and " + RowName.within(other)
                                        + " disagree: for the very same cases one says '" + row.outcome()
                                        + "' and the other '" + other.outcome() + "', both as the main answer.",
                                "A question has one main answer; a panel could not tell which is meant.",
                                "Say no to 'primary' in one of them, or make their conditions differ."));
    }

    private static boolean disagree(Row one, Row other) {
        return one.primary()
                && other.primary()
                && (one.due().isEmpty() || other.due().isEmpty())
                && !one.outcome().equals(other.outcome());
    }
}
