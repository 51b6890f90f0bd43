package waymark.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row that ends and its successor, when there are days between them or days that both count on. */
final class BrokenDates implements Check {
    private static final String WHY =
            "A case is answered by the rows that count on its day: each day needs the one that is meant.";

    @Override
    public Stream<Fault> faults(Release release) {
        return CouncilTable.all(release)
                .flatMap(table -> table.rows().stream()
                        .filter(row -> row.row().to() != null)
                        .flatMap(row -> successor(table, row).flatMap(next -> fault(table, row, next)).stream()));
    }

    /** The version that begins next, of the same suggestion on the same grounds. */
    private static Optional<ReadRow> successor(CouncilTable table, ReadRow row) {
        return table.rows().stream()
                .filter(other -> other != row && other.row().from() != null && isVersion(row, other))
                .filter(other -> row.row().from() == null
                        || other.row().from().isAfter(row.row().from()))
                .min(Comparator.comparing(other -> other.row().from()));
    }

    private static boolean isVersion(ReadRow one, ReadRow other) {
        return one.row().outcome().equals(other.row().outcome())
                && (one.row().rule().equals(other.row().rule()) || facts(one).equals(facts(other)));
    }

    private static Object facts(ReadRow row) {
        return row.clauses().stream().map(clause -> clause.fact().name()).collect(Collectors.toSet());
    }

    private static Optional<Fault> fault(CouncilTable table, ReadRow row, ReadRow next) {
        LocalDate after = row.row().to().plusDays(1);
        LocalDate begins = next.row().from();
        if (begins.isAfter(after)) {
            return Optional.of(table.fault(
                    next.row(),
                    "Nothing counts from " + after + " to " + begins.minusDays(1) + ": " + RowName.within(row.row())
                            + " ends and " + RowName.within(next.row()) + " begins later.",
                    WHY,
                    "Let it begin on " + after + "."));
        }
        return begins.isBefore(after) && Overlap.of(row, next).isPresent()
                ? Optional.of(table.fault(
                        next.row(),
                        RowName.of(row.row()) + " and " + RowName.within(next.row()) + " both count from " + begins
                                + " to " + row.row().to() + ".",
                        WHY,
                        "End the older one on " + begins.minusDays(1) + "."))
                : Optional.empty();
    }
}
