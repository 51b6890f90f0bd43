package waymark.policy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two rows of a UNIQUE table that can be true of the same case. */
final class OverlappingRows implements Check {
    @Override
    public Stream<Fault> faults(Release release) {
        return CouncilTable.all(release)
                .filter(table -> table.canBeCompared(HitPolicy.UNIQUE))
                .flatMap(table ->
                        IntStream.range(1, table.rows().size()).boxed().flatMap(place -> withAbove(table, place)));
    }

    private static Stream<Fault> withAbove(CouncilTable table, int place) {
        List<ReadRow> rows = table.rows();
        ReadRow row = rows.get(place);
        return rows.subList(0, place).stream()
                .flatMap(other -> Overlap.of(other, row).stream()
                        .map(example -> table.fault(
                                row.row(),
                                RowName.of(other.row()) + " and " + RowName.within(row.row()) + " can both be true: "
                                        + example + ".",
                                "In a UNIQUE table a case has one answer; here it would have two.",
                                "Narrow one of them, or make the table FIRST or COLLECT.")));
    }
}
