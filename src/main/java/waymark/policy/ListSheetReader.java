package waymark.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the Settings and Examples sheets, a line each. */
final class ListSheetReader {
    private final Grid grid;
    private final Faults faults;
    private final ListLines lines;

    ListSheetReader(Grid grid, Faults faults) {
        this.grid = grid;
        this.faults = faults;
        this.lines = new ListLines(faults);
    }

    List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        each(
                Layout.SETTING_HEADERS,
                (words, line, columns) -> settings.add(lines.setting(
                        words, grid.address(line, 0), grid.address(line, columns.getOrDefault("value", 0)))));
        return List.copyOf(settings);
    }

    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        each(Layout.EXAMPLE_HEADERS, (words, line, columns) -> {
            String address = Layout.address(grid.name(), line, 0, Layout.EXAMPLE_HEADERS.size() - 1);
            List<String> facts = RowReader.lines(words.get(2));
            List<String> expect = RowReader.lines(words.get(3));
            examples.add(lines.example(words.get(0), words.get(1), facts, expect, grid.address(line, 0), address));
        });
        return List.copyOf(examples);
    }

    private interface Line {
        void read(List<String> words, int line, Map<String, Integer> columns);
    }

    private void each(List<String> headers, Line line) {
        Optional<HeaderRow> header = HeaderRow.read(grid, headers, List.of(), faults);
        if (header.isPresent()) {
            for (int row : grid.rows().tailMap(header.get().row(), false).keySet()) {
                line.read(
                        headers.stream()
                                .map(name -> header.get().word(grid, row, name))
                                .toList(),
                        row,
                        header.get().columns());
            }
        }
    }
}
