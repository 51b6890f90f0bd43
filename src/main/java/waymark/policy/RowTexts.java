package waymark.policy;

import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Goes through every row of a release for a check that reads its words. */
final class RowTexts {
    private RowTexts() {}

    static Stream<Fault> each(Release release, BiFunction<Workbook, Row, Stream<Fault>> check) {
        return release.workbooks().stream()
                .flatMap(book -> book.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> check.apply(book, row)));
    }

    static Fault fault(Workbook book, Row row, Heading column, String what, String why, String fix) {
        return new Fault(book.path(), row.address(), RowName.of(row) + ", " + column.header + ": " + what, why, fix);
    }
}
