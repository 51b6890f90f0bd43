package waymark.policy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import waymark.casefile.Nearest;

/**
 * The row of names above the lines of a sheet.
 *
 * @param row counted from 0
 * @param columns the column of each name, from left to right
 */
record HeaderRow(int row, SequencedMap<String, Integer> columns) {

    /** Finds the row and reports every name that is missing, unknown or there twice. */
    static Optional<HeaderRow> read(Grid grid, List<String> required, Collection<String> allowed, Faults faults) {
        Optional<Grid.Place> first = grid.find(required.getFirst());
        if (first.isEmpty()) {
            faults.add(
                    grid.address(0, 0),
                    "There is no column called '" + required.getFirst() + "' on this sheet.",
                    Why.BY_COLUMN_NAME,
                    "The columns are " + String.join(", ", required) + ". Delete the sheet if it is not a table.");
            return Optional.empty();
        }
        int row = first.get().row();
        HeaderRow header = new HeaderRow(row, new LinkedHashMap<>());
        Set<String> known = new LinkedHashSet<>(required);
        known.addAll(allowed);
        grid.row(row).forEach((column, words) -> header.add(grid, column, words, known, faults));
        for (String name : required) {
            if (!header.columns.containsKey(name)) {
                String fix = "Put '" + name + "' back in row " + (row + 1) + ".";
                faults.add(grid.address(row, 0), "The column '" + name + "' is missing.", Why.BY_COLUMN_NAME, fix);
            }
        }
        header.reportNameless(grid, faults);
        return Optional.of(header);
    }

    String word(Grid grid, int line, String name) {
        return columns.containsKey(name) ? grid.at(line, columns.get(name)) : "";
    }

    String address(Grid grid, int line) {
        int first = columns.values().stream().min(Integer::compare).orElse(0);
        int last = columns.values().stream().max(Integer::compare).orElse(0);
        return Layout.address(grid.name(), line, first, last);
    }

    private void add(Grid grid, int column, String words, Set<String> known, Faults faults) {
        String name = known.contains(words) ? words : words.toLowerCase();
        if (!known.contains(name)) {
            name = words;
            String fix = Nearest.to(name, known)
                    .map(near -> "Did you mean '" + near + "'?")
                    .orElse("Use the name of a fact, or delete the column.");
            faults.add(grid.address(row, column), "There is no column called '" + name + "'.", Why.BY_COLUMN_NAME, fix);
        }
        if (columns.putIfAbsent(name, column) != null) {
            faults.add(
                    grid.address(row, column),
                    "The column '" + name + "' is there twice.",
                    Why.BY_COLUMN_NAME,
                    "Keep one.");
        }
    }

    private void reportNameless(Grid grid, Faults faults) {
        Map<Integer, Integer> nameless = new LinkedHashMap<>();
        grid.rows()
                .tailMap(row, false)
                .forEach((line, cells) -> cells.keySet().stream()
                        .filter(column -> !grid.row(row).containsKey(column))
                        .forEach(column -> nameless.putIfAbsent(column, line)));
        nameless.forEach((column, line) -> faults.add(
                grid.address(line, column),
                "The cell stands in a column without a name.",
                Why.BY_COLUMN_NAME,
                "Name the column in row " + (row + 1) + ", or empty the cell."));
    }
}
