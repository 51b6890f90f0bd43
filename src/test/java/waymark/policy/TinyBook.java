package waymark.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import waymark.calendar.TermCalendars;

/** The smallest workbooks that can show what a check finds. */
final class TinyBook {
    static final String PLAIN = "The school will talk with you about what helps.";

    private TinyBook() {}

    /** A row as {@code id: fact test; fact test}. */
    static Row row(String line) {
        String[] sides = line.split(":", 2);
        Map<String, String> when = new LinkedHashMap<>();
        for (String part : sides.length == 1 || sides[1].isBlank() ? new String[0] : sides[1].split(";")) {
            String[] cell = part.strip().split(" ", 2);
            when.put(cell[0], cell[1]);
        }
        return row(sides[0].strip(), when, null, null);
    }

    static Row row(String id, Map<String, String> when, LocalDate from, LocalDate to) {
        List<Cell> cells = new ArrayList<>();
        when.forEach((fact, test) -> cells.add(new Cell(fact, test, "T!" + id + "." + fact)));
        return new Row(
                id,
                id,
                List.of(),
                from,
                to,
                cells,
                "talk",
                "Talk",
                "",
                "",
                Force.LOCAL,
                "school",
                true,
                false,
                "A reason.",
                PLAIN,
                List.of(new Source("Code for Inclusion", "theme 4", "")),
                "",
                "T!" + id);
    }

    static Row saying(String title, String reason, String family) {
        Row row = row("r");
        return new Row(
                row.id(),
                row.rule(),
                row.also(),
                row.from(),
                row.to(),
                row.cells(),
                row.outcome(),
                title,
                row.due(),
                row.metBy(),
                row.force(),
                row.binds(),
                row.primary(),
                row.adverse(),
                reason,
                family,
                row.sources(),
                row.doubt(),
                row.address());
    }

    static Table table(String id, HitPolicy policy, Row... rows) {
        SequencedSet<String> facts = new LinkedHashSet<>();
        Arrays.stream(rows).flatMap(row -> row.cells().stream()).map(Cell::fact).forEach(facts::add);
        return new Table(id, id, "A table", "question", policy, List.of(), List.copyOf(facts), List.of(rows));
    }

    static Table table(HitPolicy policy, String... rows) {
        return table("t", policy, Arrays.stream(rows).map(TinyBook::row).toArray(Row[]::new));
    }

    static Workbook book(String path, Table... tables) {
        String[] names = path.split("/");
        return new Workbook(names[1], names[0], "A book", List.of(), List.of(tables), List.of(), List.of());
    }

    static Workbook book(String path, List<Setting> settings, Table... tables) {
        Workbook book = book(path, tables);
        return new Workbook(
                book.id(), book.authority(), book.title(), book.about(), book.tables(), settings, List.of());
    }

    static Release release(Workbook... books) {
        return Release.of(List.of(books), TermCalendars.of(List.of()));
    }

    static List<String> found(Check check, Workbook... books) {
        return check.faults(release(books)).map(Fault::what).distinct().toList();
    }
}
