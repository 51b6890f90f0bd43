package waymark.policy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A workbook as YAML text, for people who keep tables in git and for {@code git diff}. What is
 * printed reads back as the same workbook; every value is text, so nothing is taken for a number or
 * a truth that is not one.
 */
public final class WorkbookText {
    private WorkbookText() {}

    /**
     * Reads the text of one workbook. Rows get the addresses that they will have in the written
     * workbook.
     *
     * @param authority the pack that the workbook belongs to, for example {@code solihull}
     * @throws BrokenTables naming the line of everything that is wrong with the text
     */
    public static Workbook parse(String text, String authority) {
        return new TextReader(authority, text).read(yaml());
    }

    /** Prints a workbook in a stable order, without the addresses. */
    public static String print(Workbook book) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("workbook", book.id());
        text.put("title", book.title());
        put(text, "about", String.join("\n", book.about()));
        put(text, "tables", book.tables().stream().map(WorkbookText::table).toList());
        put(
                text,
                "settings",
                book.settings().stream().map(WorkbookText::setting).toList());
        put(
                text,
                "examples",
                book.examples().stream().map(WorkbookText::example).toList());
        return yaml().dump(text);
    }

    private static Map<String, Object> table(Table table) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("id", table.id());
        put(text, "sheet", table.sheet().equals(Layout.sheetFor(table.id())) ? "" : table.sheet());
        put(text, "title", table.title());
        put(text, "question", table.question());
        put(
                text,
                "hitPolicy",
                table.hitPolicy() == null ? "" : table.hitPolicy().name());
        put(text, "askedWhen", table.askedWhen());
        put(text, "columns", columnsFollowFromRows(table) ? List.of() : table.facts());
        put(text, "rows", table.rows().stream().map(WorkbookText::row).toList());
        return text;
    }

    private static boolean columnsFollowFromRows(Table table) {
        return List.copyOf(table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> !cell.text().isEmpty())
                        .map(Cell::fact)
                        .collect(Collectors.toCollection(LinkedHashSet::new)))
                .equals(table.facts());
    }

    private static Map<String, Object> row(Row row) {
        Map<String, String> when = new LinkedHashMap<>();
        row.cells().forEach(cell -> put(when, cell.fact(), cell.text()));
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("id", row.id());
        put(text, "rule", row.rule().equals(row.id()) ? "" : row.rule());
        put(text, "also", row.also());
        put(text, "from", row.from() == null ? "" : row.from().toString());
        put(text, "to", row.to() == null ? "" : row.to().toString());
        put(text, "when", when);
        put(text, "outcome", row.outcome());
        put(text, "title", row.title());
        put(text, "due", row.due());
        put(text, "metBy", row.metBy());
        put(text, "force", row.force() == null ? "" : row.force().word());
        put(text, "binds", row.binds());
        put(text, "primary", row.primary() ? "true" : "");
        put(text, "adverse", row.adverse() ? "true" : "");
        put(text, "reason", row.reason());
        put(text, "family", row.family());
        put(
                text,
                "sources",
                row.sources().stream().map(List::of).map(Source::write).toList());
        put(text, "doubt", row.doubt());
        return text;
    }

    private static Map<String, Object> setting(Setting setting) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("name", setting.name());
        text.put("value", setting.value());
        put(text, "unit", setting.unit());
        put(text, "label", setting.label());
        put(text, "basis", setting.basis());
        put(text, "doubt", setting.doubt());
        return text;
    }

    private static Map<String, Object> example(Example example) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("sentence", example.sentence());
        put(text, "asAt", example.asAt());
        Map<String, String> facts = new LinkedHashMap<>();
        for (String pair : example.facts()) {
            String[] sides = pair.split(" = ", 2);
            facts.put(sides[0], sides.length == 2 ? sides[1] : "");
        }
        put(text, "facts", facts);
        put(text, "expect", example.expect());
        return text;
    }

    private static <T> void put(Map<String, T> text, String key, T value) {
        boolean empty = switch (value) {
            case String string -> string.isEmpty();
            case List<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            default -> false;
        };
        if (!empty) {
            text.put(key, value);
        }
    }

    private static Yaml yaml() {
        LoaderOptions loading = new LoaderOptions();
        loading.setCodePointLimit(10_000_000);
        DumperOptions dumping = new DumperOptions();
        dumping.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        dumping.setSplitLines(false);
        dumping.setIndicatorIndent(2);
        dumping.setIndentWithIndicator(true);
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new PlainText());
    }

    /** Takes nothing for a number, a date or a truth. */
    private static final class PlainText extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }
}
