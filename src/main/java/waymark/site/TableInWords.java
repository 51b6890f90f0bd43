package waymark.site;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import waymark.casefile.InWords;
import waymark.casefile.Vocabulary;
import waymark.explain.RowInWords;
import waymark.policy.ReadRow;
import waymark.policy.Release;
import waymark.policy.Row;
import waymark.policy.Settings;
import waymark.policy.Table;
import waymark.policy.Workbook;

/**
 * A decision table as people read it.
 *
 * @param readFor the council whose settings fill the rows
 */
public record TableInWords(Workbook workbook, Table table, Settings readFor, List<Line> lines) {

    /** A row and its words. */
    public record Line(Row row, RowInWords words) {}

    static TableInWords of(Release release, Workbook book, Table table, String authority) {
        Settings settings = release.authorities().contains(authority)
                ? release.settings(authority)
                : Settings.of(Workbook.NATIONAL, release.workbooks());
        return new TableInWords(
                book,
                table,
                settings,
                release.rows().stream()
                        .filter(read -> read.table() == table && read.workbook() == book)
                        .filter(read ->
                                read.authority() == null || read.authority().equals(authority))
                        .sorted(Comparator.comparingInt(ReadRow::place))
                        .map(read -> new Line(read.row(), new RowInWords(read, settings)))
                        .toList());
    }

    /** How several rows that fit go together. */
    public String together() {
        return switch (table.hitPolicy()) {
            case UNIQUE -> "Exactly one row can fit a case.";
            case FIRST -> "The rows are read from the top, and the first that fits counts.";
            case COLLECT -> "Every row that fits counts.";
            case RAISED -> "No row fits by the facts alone: other suggestions bring them in.";
        };
    }

    /** When the table is looked at; empty for always. */
    public String asked() {
        return table.askedWhen().isEmpty()
                ? ""
                : "It is looked at when something is known of: "
                        + table.askedWhen().stream()
                                .map(TableInWords::named)
                                .distinct()
                                .collect(Collectors.joining("; "))
                        + ".";
    }

    private static String named(String factOrSection) {
        return Vocabulary.get().find(factOrSection).isPresent()
                ? InWords.fact(factOrSection)
                : Vocabulary.get().all().stream()
                        .filter(fact -> fact.name().startsWith(factOrSection + "."))
                        .findFirst()
                        .flatMap(fact -> Vocabulary.get().section(fact.section()))
                        .orElse(factOrSection);
    }
}
