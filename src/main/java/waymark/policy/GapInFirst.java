package waymark.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A FIRST table must answer every case. One that leaves a case without a row, and such a case. */
final class GapInFirst implements Check {
    @Override
    public Stream<Fault> faults(Release release) {
        return CouncilTable.all(release)
                .filter(table -> table.has(HitPolicy.FIRST) && !table.rows().isEmpty())
                .flatMap(table -> gap(table).stream());
    }

    private static Optional<Fault> gap(CouncilTable table) {
        return table.turningDays().stream()
                .flatMap(day -> gapOn(table, day).stream())
                .findFirst()
                .map(left -> table.fault(
                        table.rows().getLast().row(),
                        "Table " + table.table().id() + " has no row for every case: none is met " + left + ".",
                        "A case that no row covers would get no answer, and nobody would be told.",
                        "End it with a row that has no conditions and no dates."));
    }

    private static Optional<String> gapOn(CouncilTable table, LocalDate day) {
        List<ReadRow> rows = table.on(day);
        String from = day.equals(LocalDate.MIN) ? "" : ", from " + day;
        return Reach.beyond(rows).map(CaseInWords::of).map(left -> left + from);
    }
}
