package waymark.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import waymark.casefile.Fact;
import waymark.casefile.Vocabulary;

/** Reads one table from its sheet, wherever its columns stand. */
final class TableSheetReader {
    private static final List<String> HEADERS =
            Arrays.stream(Heading.values()).map(heading -> heading.header).toList();
    private static final List<String> FACTS =
            Vocabulary.get().testable().stream().map(Fact::name).toList();

    private final Grid grid;
    private final Faults faults;

    TableSheetReader(Grid grid, Faults faults) {
        this.grid = grid;
        this.faults = faults;
    }

    /** The table, or empty, with a fault, where the sheet holds none. */
    Optional<Table> read() {
        return HeaderRow.read(grid, HEADERS, FACTS, faults).map(this::table);
    }

    private Table table(HeaderRow header) {
        reportMerged(header);
        Map<String, Integer> conditions = new LinkedHashMap<>(header.columns());
        HEADERS.forEach(conditions::remove);
        List<Row> rows = new ArrayList<>();
        RowReader reader = new RowReader();
        for (int line : grid.rows().tailMap(header.row(), false).keySet()) {
            rows.add(reader.read(words(header, line), cells(conditions, line), header.address(grid, line)));
        }
        String policy = labelled(Layout.HIT_POLICY, header, true);
        return new Table(
                labelled(Layout.TABLE, header, true),
                grid.name(),
                title(header),
                labelled(Layout.QUESTION, header, true),
                policy.isEmpty() ? null : hitPolicy(policy, header),
                askedWhen(header),
                List.copyOf(conditions.keySet()),
                List.copyOf(rows));
    }

    private String title(HeaderRow header) {
        String title = grid.row(0).values().stream().findFirst().orElse("");
        if (title.isEmpty() || header.row() == 0) {
            faults.add(
                    grid.address(0, 0),
                    "The table has no title.",
                    Why.WHAT_IT_DECIDES,
                    "Say in the top row what the table decides.");
        }
        return title;
    }

    private HitPolicy hitPolicy(String word, HeaderRow header) {
        String where = place(Layout.HIT_POLICY, header);
        return Choice.read(HitPolicy.class, HitPolicy::name, word, "hit policy", where, Why.WHAT_IT_DECIDES, faults);
    }

    private List<String> askedWhen(HeaderRow header) {
        String where = place(Layout.ASKED_WHEN, header);
        List<String> names = Arrays.stream(
                        labelled(Layout.ASKED_WHEN, header, false).split("[,\\s]+"))
                .filter(name -> !name.isEmpty())
                .toList();
        names.forEach(name -> new FactNames(faults).askedWhen(name, where));
        return names;
    }

    private String labelled(String label, HeaderRow header, boolean required) {
        String value =
                grid.labelled(label, header.row()).map(Grid.Labelled::value).orElse("");
        if (value.isEmpty() && required) {
            String fix = "Write it above the columns as " + label + ": and its value.";
            faults.add(
                    place(label, header),
                    "The table does not say its " + label.toLowerCase() + ".",
                    Why.WHAT_IT_DECIDES,
                    fix);
        }
        return value;
    }

    private String place(String label, HeaderRow header) {
        return grid.labelled(label, header.row()).map(Grid.Labelled::address).orElse(grid.address(Layout.IDENTITY, 0));
    }

    private RowWords words(HeaderRow header, int line) {
        Map<Heading, String> words = new EnumMap<>(Heading.class);
        Map<Heading, String> where = new EnumMap<>(Heading.class);
        for (Heading heading : Heading.values()) {
            Integer column = header.columns().get(heading.header);
            if (column != null) {
                words.put(heading, grid.at(line, column));
                where.put(heading, grid.address(line, column));
            }
        }
        return new RowWords(words, where, faults);
    }

    private List<Cell> cells(Map<String, Integer> conditions, int line) {
        return conditions.entrySet().stream()
                .map(c -> new Cell(c.getKey(), grid.at(line, c.getValue()), grid.address(line, c.getValue())))
                .toList();
    }

    private void reportMerged(HeaderRow header) {
        for (CellRangeAddress merged : grid.merged()) {
            if (merged.getLastRow() >= header.row()) {
                faults.add(
                        grid.address(merged.getFirstRow(), merged.getFirstColumn()),
                        "The cells " + merged.formatAsString() + " are merged.",
                        Why.AS_SEEN,
                        "Split them and fill each one.");
            }
        }
    }
}
