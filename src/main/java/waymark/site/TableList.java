package waymark.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import waymark.policy.Row;
import waymark.policy.Table;
import waymark.policy.Workbook;

/**
 * The decision tables that somebody may read, by policy area.
 *
 * @param sought the word that they must have; empty for all of them
 */
public record TableList(String sought, List<Pack> packs) {

    /** The workbooks of one authority, or of the nation. */
    public record Pack(String title, List<Area> areas) {}

    /** A workbook. */
    public record Area(Workbook workbook, List<Entry> entries) {}

    /** @param rows how many of its rows have what is sought; all of them when the table itself has it */
    public record Entry(Table table, String path, int rows) {}

    /** @param titles what people call an authority */
    static TableList of(List<Workbook> workbooks, String sought, UnaryOperator<String> titles) {
        String word = sought.strip().toLowerCase(Locale.UK);
        return new TableList(
                sought.strip(),
                workbooks.stream()
                        .map(Workbook::authority)
                        .distinct()
                        .sorted(Comparator.comparing((String name) -> !name.equals(Workbook.NATIONAL))
                                .thenComparing(name -> name))
                        .map(authority -> new Pack(titles.apply(authority), areas(workbooks, authority, word)))
                        .filter(pack -> !pack.areas().isEmpty())
                        .toList());
    }

    /** How many tables are listed. */
    public int count() {
        return packs.stream()
                .flatMap(pack -> pack.areas().stream())
                .mapToInt(area -> area.entries().size())
                .sum();
    }

    private static List<Area> areas(List<Workbook> workbooks, String authority, String word) {
        return workbooks.stream()
                .filter(book -> book.authority().equals(authority))
                .sorted(Comparator.comparing(Workbook::title))
                .map(book -> new Area(book, entries(book, word)))
                .filter(area -> !area.entries().isEmpty())
                .toList();
    }

    private static List<Entry> entries(Workbook book, String word) {
        return book.tables().stream()
                .map(table -> new Entry(table, "/tables/" + book.path() + "/" + table.id(), matches(book, table, word)))
                .filter(entry -> entry.rows() > 0)
                .toList();
    }

    private static int matches(Workbook book, Table table, String word) {
        if (has(word, book.title(), table.title(), table.id(), table.question())) {
            return table.rows().size();
        }
        return (int) table.rows().stream().filter(row -> has(word, row)).count();
    }

    private static boolean has(String word, Row row) {
        return has(word, row.id(), row.rule(), row.outcome(), row.title(), row.reason(), row.family())
                || row.sources().stream().anyMatch(source -> has(word, source.title(), source.section()));
    }

    private static boolean has(String word, String... texts) {
        return Stream.of(texts).anyMatch(text -> text.toLowerCase(Locale.UK).contains(word));
    }
}
