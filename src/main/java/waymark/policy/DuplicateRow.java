package waymark.policy;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A row copied under another id: the same conditions, suggestion and grounds. Two grounds for one suggestion are fine. */
final class DuplicateRow implements Check {
    @Override
    public Stream<Fault> faults(Release release) {
        return SameConditions.all(release)
                .flatMap(same -> IntStream.range(1, same.rows().size()).boxed().flatMap(place -> again(same, place)));
    }

    private static Stream<Fault> again(SameConditions same, int place) {
        Row row = same.rows().get(place).row();
        return same.rows().subList(0, place).stream()
                .map(ReadRow::row)
                .filter(other -> Overlap.inForceTogether(other, row) && sameGrounds(other, row))
                .limit(1)
                .map(other -> same.table()
                        .fault(
                                row,
                                RowName.of(row) + " says again what " + RowName.within(other)
                                        + " says: the same conditions, and '" + row.outcome() + "'.",
                                "People would change one of the two and think that they had changed both.",
                                "Delete one of them, or make them differ."));
    }

    private static boolean sameGrounds(Row one, Row other) {
        return one.outcome().equals(other.outcome())
                && one.due().equals(other.due())
                && (one.rule().equals(other.rule()) || one.reason().equals(other.reason()));
    }
}
