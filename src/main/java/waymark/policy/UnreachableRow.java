package waymark.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A row of a FIRST table that can never be used, because the rows above it leave it no case. */
final class UnreachableRow implements Check {
    static final String WHY = "People would think that the row counts when it never does.";

    @Override
    public Stream<Fault> faults(Release release) {
        return CouncilTable.all(release)
                .filter(table -> table.canBeCompared(HitPolicy.FIRST))
                .flatMap(table -> IntStream.range(1, table.rows().size())
                        .filter(place -> waitsForNoSetting(table.rows().get(place)))
                        .filter(place -> !reachable(table, place))
                        .mapToObj(place -> fault(table, place)));
    }

    private static boolean reachable(CouncilTable table, int place) {
        ReadRow row = table.rows().get(place);
        return table.turningDays().stream()
                .filter(day -> row.row().inForceOn(day))
                .anyMatch(day -> Reach.past(above(table, place, day), row));
    }

    private static List<ReadRow> above(CouncilTable table, int place, LocalDate day) {
        return table.rows().subList(0, place).stream()
                .filter(other -> other.row().inForceOn(day))
                .toList();
    }

    private static Fault fault(CouncilTable table, int place) {
        ReadRow row = table.rows().get(place);
        String coveredBy = table.rows().subList(0, place).stream()
                .filter(other -> !Reach.past(List.of(other), row))
                .map(other -> RowName.within(other.row()) + " already covers")
                .findFirst()
                .orElse("the rows above it together cover");
        return table.fault(
                row.row(),
                RowName.of(row.row()) + " can never be used: " + coveredBy + " every case that it covers.",
                WHY,
                "Move it up, or make the conditions above it narrower.");
    }

    /** A row that names a setting the council has not given yet waits for it. */
    private static boolean waitsForNoSetting(ReadRow row) {
        return row.clauses().stream().noneMatch(clause -> clause.condition() instanceof Condition.NotSet);
    }
}
