package waymark.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table as one council sees it.
 *
 * @param rows from the top, read with that council's settings; rows that are not in force are left out
 */
record CouncilTable(Workbook workbook, Table table, List<ReadRow> rows) {

    /** Every table of a release for every council, or once where there is no council yet. */
    static Stream<CouncilTable> all(Release release) {
        return release.workbooks().stream()
                .flatMap(book -> book.tables().stream().flatMap(table -> of(release, book, table)));
    }

    private static Stream<CouncilTable> of(Release release, Workbook book, Table table) {
        List<ReadRow> all = release.rows().stream()
                .filter(row -> row.table() == table && row.workbook() == book)
                .filter(row -> row.row().force() != Force.NOT_IN_FORCE)
                .sorted(Comparator.comparingInt(ReadRow::place))
                .toList();
        List<String> councils = all.stream().map(ReadRow::authority).distinct().toList();
        Stream<String> views = councils.stream().anyMatch(council -> council != null)
                ? councils.stream().filter(council -> council != null)
                : Stream.of("");
        return views.map(council -> new CouncilTable(
                book,
                table,
                all.stream()
                        .filter(row ->
                                row.authority() == null || row.authority().equals(council))
                        .toList()));
    }

    /** The rows in force on a day. */
    List<ReadRow> on(LocalDate day) {
        return rows.stream().filter(row -> row.row().inForceOn(day)).toList();
    }

    /** Whether it is of a kind, and small enough for its rows to be held beside one another. */
    boolean canBeCompared(HitPolicy policy) {
        return has(policy) && rows.size() <= TooManyRows.MOST;
    }

    boolean has(HitPolicy policy) {
        return table.hitPolicy() == policy;
    }

    Fault fault(Row row, String what, String why, String fix) {
        return new Fault(workbook.path(), row.address(), what, why, fix);
    }

    /** Days that stand for every day on which a different set of rows is in force. */
    List<LocalDate> turningDays() {
        List<LocalDate> days = new ArrayList<>(List.of(LocalDate.MIN));
        for (ReadRow row : rows) {
            if (row.row().from() != null) {
                days.add(row.row().from());
            }
            if (row.row().to() != null) {
                days.add(row.row().to().plusDays(1));
            }
        }
        return days.stream().distinct().sorted().toList();
    }
}
