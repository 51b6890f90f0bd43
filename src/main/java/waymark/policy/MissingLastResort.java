package waymark.policy;

import java.util.stream.Stream;

/** A FIRST table whose last row does not catch every case that the others leave. */
final class MissingLastResort implements Check {
    @Override
    public Stream<Fault> faults(Release release) {
        return CouncilTable.all(release)
                .filter(table -> table.has(HitPolicy.FIRST) && !table.rows().isEmpty())
                .filter(table -> !catchesEverything(table.rows().getLast()))
                .map(table -> table.fault(
                        table.rows().getLast().row(),
                        "Table " + table.table().id() + " may find no row for a case.",
                        "A case that no row covers would get no answer, and nobody would be told.",
                        "End it with a row that has no conditions and no dates."));
    }

    private static boolean catchesEverything(ReadRow row) {
        return row.clauses().isEmpty() && row.row().from() == null && row.row().to() == null;
    }
}
