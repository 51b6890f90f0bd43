package waymark.policy;

import java.util.List;
import java.util.stream.Stream;

/** The one local row of a table that does not say when it begins, where all of its neighbours do. */
final class MissingStart implements Check {
    private static final int FEWEST_NEIGHBOURS = 3;

    @Override
    public Stream<Fault> faults(Release release) {
        return CouncilTable.all(release).flatMap(MissingStart::in);
    }

    private static Stream<Fault> in(CouncilTable table) {
        List<Row> local = table.rows().stream()
                .map(ReadRow::row)
                .filter(row -> row.force() == Force.LOCAL)
                .toList();
        List<Row> without = local.stream().filter(row -> row.from() == null).toList();
        return without.size() == 1 && local.size() > FEWEST_NEIGHBOURS
                ? without.stream()
                        .map(row -> table.fault(
                                row,
                                RowName.of(row) + " does not say from when it counts; the other local rows here do.",
                                "Without a first day it counts for every past case too.",
                                "Write in 'from' the day on which the council agreed it, or on which it began."))
                : Stream.of();
    }
}
