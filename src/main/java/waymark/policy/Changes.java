package waymark.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import waymark.policy.Change.Kind;

/** What differs between two sets of workbooks, row by row and cell by cell. A row that only moved is said to have moved. */
public final class Changes {

    private final String workbook;
    private final List<Change> found = new ArrayList<>();

    private Changes(String workbook) {
        this.workbook = workbook;
    }

    /** Every difference, by workbook and in the order of its sheets. */
    public static List<Change> between(List<Workbook> before, List<Workbook> after) {
        Map<String, Workbook> old = byPath(before);
        Map<String, Workbook> young = byPath(after);
        Set<String> paths = new TreeSet<>(old.keySet());
        paths.addAll(young.keySet());
        return paths.stream()
                .flatMap(path -> new Changes(path).between(sheets(old.get(path)), sheets(young.get(path))).stream())
                .toList();
    }

    private static Map<String, Workbook> byPath(List<Workbook> workbooks) {
        return workbooks.stream()
                .collect(Collectors.toMap(Workbook::path, Function.identity(), (a, b) -> b, TreeMap::new));
    }

    private static Map<String, Sheet> sheets(Workbook book) {
        return book == null ? Map.of() : Sheet.of(book);
    }

    private List<Change> between(Map<String, Sheet> old, Map<String, Sheet> young) {
        Set<String> names = new LinkedHashSet<>(young.keySet());
        names.addAll(old.keySet());
        for (String name : names) {
            if (!old.containsKey(name)) {
                found.add(new Change(Kind.ADDED, workbook, name, "", "", "", ""));
            } else if (!young.containsKey(name)) {
                found.add(new Change(Kind.REMOVED, workbook, name, "", "", "", ""));
            }
            Sheet none = new Sheet(new LinkedHashMap<>());
            between(
                    name,
                    old.getOrDefault(name, none).items(),
                    young.getOrDefault(name, none).items());
        }
        return found;
    }

    private void between(String sheet, Map<String, Map<String, String>> old, Map<String, Map<String, String>> young) {
        old.keySet().stream()
                .filter(item -> !young.containsKey(item) && !item.isEmpty())
                .forEach(gone -> found.add(new Change(Kind.REMOVED, workbook, sheet, gone, "", "", "")));
        Set<String> moved = moved(old, young);
        young.forEach((item, columns) -> {
            if (!old.containsKey(item)) {
                if (!item.isEmpty()) {
                    found.add(new Change(Kind.ADDED, workbook, sheet, item, "", "", ""));
                }
                return;
            }
            if (moved.contains(item)) {
                found.add(new Change(Kind.MOVED, workbook, sheet, item, "", "", ""));
            }
            columns(sheet, item, old.get(item), columns);
        });
    }

    private void columns(String sheet, String item, Map<String, String> old, Map<String, String> young) {
        Set<String> names = new LinkedHashSet<>(young.keySet());
        names.addAll(old.keySet());
        for (String name : names) {
            String from = old.getOrDefault(name, "");
            String to = young.getOrDefault(name, "");
            if (!Objects.equals(from, to)) {
                found.add(new Change(Kind.CHANGED, workbook, sheet, item, name, from, to));
            }
        }
    }

    /** The fewest items that must have moved: all that are not in the longest run that kept its order. */
    private static Set<String> moved(Map<String, ?> old, Map<String, ?> young) {
        List<String> before = old.keySet().stream().filter(young::containsKey).toList();
        List<String> after = young.keySet().stream().filter(old::containsKey).toList();
        if (before.equals(after)) {
            return Set.of();
        }
        Set<String> moved = new LinkedHashSet<>(after);
        moved.removeAll(longestInOrder(after.stream().map(before::indexOf).toList()).stream()
                .map(before::get)
                .collect(Collectors.toSet()));
        return moved;
    }

    private static List<Integer> longestInOrder(List<Integer> places) {
        List<List<Integer>> bestEndingAt = new ArrayList<>();
        List<Integer> longest = List.of();
        for (int i = 0; i < places.size(); i++) {
            List<Integer> best = List.of();
            for (int j = 0; j < i; j++) {
                if (places.get(j) < places.get(i) && bestEndingAt.get(j).size() > best.size()) {
                    best = bestEndingAt.get(j);
                }
            }
            List<Integer> run = new ArrayList<>(best);
            run.add(places.get(i));
            bestEndingAt.add(run);
            longest = run.size() > longest.size() ? run : longest;
        }
        return longest;
    }

    /**
     * A sheet as named items, each with what its columns say; the sheet's own words stand under the empty name.
     *
     * @param items in the order of the sheet
     */
    private record Sheet(Map<String, Map<String, String>> items) {

        static Map<String, Sheet> of(Workbook book) {
            Map<String, Sheet> sheets = new LinkedHashMap<>();
            sheet(sheets, "About").put("", about(book));
            for (Table table : book.tables()) {
                Map<String, Map<String, String>> items = sheet(sheets, table.id());
                items.put("", about(table));
                table.rows().forEach(row -> items.put(row.id(), columns(row)));
            }
            book.settings().forEach(setting -> sheet(sheets, "Settings").put(setting.name(), columns(setting)));
            book.examples().forEach(example -> sheet(sheets, "Examples").put(example.sentence(), columns(example)));
            return sheets;
        }

        private static Map<String, Map<String, String>> sheet(Map<String, Sheet> sheets, String name) {
            return sheets.computeIfAbsent(name, none -> new Sheet(new LinkedHashMap<>()))
                    .items();
        }

        private static Map<String, String> about(Workbook book) {
            Map<String, String> about = new LinkedHashMap<>();
            about.put("title", book.title());
            about.put("about", String.join("\n", book.about()));
            return about;
        }

        private static Map<String, String> about(Table table) {
            Map<String, String> about = new LinkedHashMap<>();
            about.put("title", table.title());
            about.put(Layout.QUESTION, table.question());
            about.put(Layout.HIT_POLICY, table.hitPolicy().name());
            about.put(Layout.ASKED_WHEN, String.join(", ", table.askedWhen()));
            return about;
        }

        private static Map<String, String> columns(Row row) {
            Map<String, String> columns = new LinkedHashMap<>();
            Heading.BEFORE_CONDITIONS.forEach(heading -> columns.put(heading.header, heading.words(row)));
            row.cells().forEach(cell -> columns.put(cell.fact(), cell.text()));
            Heading.AFTER_CONDITIONS.forEach(heading -> columns.put(heading.header, heading.words(row)));
            return columns;
        }

        private static Map<String, String> columns(Setting setting) {
            Map<String, String> columns = new LinkedHashMap<>();
            columns.put("value", setting.value());
            columns.put("unit", setting.unit());
            columns.put("label", setting.label());
            columns.put("basis", setting.basis());
            columns.put("doubt", setting.doubt());
            return columns;
        }

        private static Map<String, String> columns(Example example) {
            Map<String, String> columns = new LinkedHashMap<>();
            columns.put("as at", example.asAt());
            columns.put("facts", String.join("\n", example.facts()));
            columns.put("expect", String.join("\n", example.expect()));
            return columns;
        }
    }
}
