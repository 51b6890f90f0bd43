package waymark.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waymark.casefile.InWords;
import waymark.policy.Change;
import waymark.policy.Change.Kind;

/** What a draft changes, sheet by sheet and row by row. */
public record ChangesInWords(List<Sheet> sheets) {

    /** A sheet, or the table of that id. */
    public record Sheet(String workbook, String name, List<Item> items) {}

    /**
     * A row, a setting, an example, or the sheet itself.
     *
     * @param name empty for the sheet itself
     * @param marks added, taken away, moved
     */
    public record Item(String name, List<String> marks, List<Cell> cells) {}

    /** One cell as it was and as it would be. */
    public record Cell(String column, String was, String now) {}

    static final ChangesInWords NONE = new ChangesInWords(List.of());

    static ChangesInWords of(List<Change> changes) {
        Map<List<String>, Map<String, Item>> sheets = new LinkedHashMap<>();
        for (Change change : changes) {
            Item item = sheets.computeIfAbsent(
                            List.of(change.workbook(), change.sheet()), sheet -> new LinkedHashMap<>())
                    .computeIfAbsent(change.item(), name -> new Item(name, new ArrayList<>(), new ArrayList<>()));
            if (change.kind() == Kind.CHANGED) {
                item.cells().add(new Cell(InWords.fact(change.column()), change.from(), change.to()));
            } else {
                item.marks().add(mark(change.kind()));
            }
        }
        return new ChangesInWords(sheets.entrySet().stream()
                .map(sheet -> new Sheet(
                        sheet.getKey().getFirst(),
                        sheet.getKey().getLast(),
                        List.copyOf(sheet.getValue().values())))
                .toList());
    }

    /** In one line, for example "3 cells changed, 1 row added". */
    public String summary() {
        long cells = sheets.stream()
                .flatMap(sheet -> sheet.items().stream())
                .mapToLong(item -> item.cells().size())
                .sum();
        List<String> parts = new ArrayList<>();
        if (cells > 0) {
            parts.add(cells == 1 ? "1 cell changed" : cells + " cells changed");
        }
        for (Kind kind : List.of(Kind.ADDED, Kind.REMOVED, Kind.MOVED)) {
            long count = sheets.stream()
                    .flatMap(sheet -> sheet.items().stream())
                    .filter(item -> item.marks().contains(mark(kind)))
                    .count();
            if (count > 0) {
                parts.add(count + " " + mark(kind));
            }
        }
        return parts.isEmpty() ? "Nothing" : String.join(", ", parts);
    }

    private static String mark(Kind kind) {
        return switch (kind) {
            case ADDED -> "added";
            case REMOVED -> "taken away";
            case MOVED -> "moved";
            case CHANGED -> "changed";
        };
    }
}
