package waymark.policy;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.scanner.ScannerException;

/** Reads the text of one workbook and names the line of everything that is wrong with it. */
final class TextReader {
    private final String authority;
    private final Faults faults;

    TextReader(String authority) {
        this.authority = authority;
        this.faults = new Faults(authority);
    }

    Workbook read(Yaml yaml, String text) {
        Workbook book = workbook(new TextMap(compose(yaml, text), faults));
        faults.throwIfAny();
        return book;
    }

    private Node compose(Yaml yaml, String text) {
        String fix = "Compare it with another workbook's text.";
        try {
            Node root = yaml.compose(new StringReader(text));
            if (root != null) {
                return root;
            }
            faults.add("line 1", "There is no text.", fix);
        } catch (MarkedYAMLException e) {
            boolean begun = e instanceof ScannerException && e.getContextMark() != null;
            Mark mark = begun ? e.getContextMark() : e.getProblemMark();
            String what = "The text cannot be read: " + e.getProblem() + ".";
            faults.add("line " + (mark.getLine() + 1), what, fix);
        } catch (YAMLException e) {
            faults.add("line 1", "The text cannot be read: " + e.getMessage() + ".", fix);
        }
        throw new BrokenTables(faults.found());
    }

    private Workbook workbook(TextMap text) {
        Workbook book = new Workbook(
                text.required("workbook"),
                authority,
                text.required("title"),
                text.text("about")
                        .lines()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .toList(),
                text.maps("tables").stream().map(this::table).toList(),
                text.maps("settings").stream().map(this::setting).toList(),
                examples(text.maps("examples")));
        text.close();
        return book;
    }

    private Table table(TextMap text) {
        String id = text.required("id");
        String sheet = Optional.of(text.text("sheet")).filter(s -> !s.isEmpty()).orElse(Layout.sheetFor(id));
        SequencedSet<String> facts = new LinkedHashSet<>(text.list("columns"));
        List<TextMap> rows = text.maps("rows");
        List<Map<String, String>> conditions =
                rows.stream().map(row -> row.pairs("when")).toList();
        conditions.forEach(when -> facts.addAll(when.keySet()));
        List<Row> read = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            read.add(row(rows.get(i), sheet, Layout.FIRST_ROW + i, facts, conditions.get(i)));
        }
        Table table = new Table(
                id,
                sheet,
                text.text("title"),
                text.required("question"),
                text.choice("hitPolicy", HitPolicy.class, HitPolicy::name),
                text.list("askedWhen"),
                List.copyOf(facts),
                List.copyOf(read));
        text.close();
        return table;
    }

    private Row row(TextMap text, String sheet, int line, SequencedSet<String> facts, Map<String, String> when) {
        String id = text.required("id");
        List<Cell> cells = new ArrayList<>();
        for (String fact : facts) {
            String address = Layout.address(sheet, line, Layout.FIRST_CONDITION + cells.size());
            cells.add(new Cell(fact, when.getOrDefault(fact, ""), address));
        }
        Row row = new Row(
                id,
                Optional.of(text.text("rule")).filter(rule -> !rule.isEmpty()).orElse(id),
                text.list("also"),
                date(text, "from"),
                date(text, "to"),
                List.copyOf(cells),
                text.text("outcome"),
                text.text("title"),
                text.text("due"),
                text.text("metBy"),
                text.choice("force", Force.class, Force::word),
                text.text("binds"),
                text.truth("primary"),
                text.truth("adverse"),
                text.text("reason"),
                text.text("family"),
                text.list("sources").stream()
                        .flatMap(source -> Source.read(source).stream())
                        .toList(),
                text.text("doubt"),
                Layout.address(sheet, line, 0, Layout.columns(facts.size()) - 1));
        text.close();
        return row;
    }

    private LocalDate date(TextMap text, String key) {
        String value = text.text(key);
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            text.fault(key, "'" + value + "' is not a date.", "Write it as 2026-09-01.");
            return null;
        }
    }

    private Setting setting(TextMap text) {
        Setting setting = new Setting(
                text.required("name"),
                text.text("value"),
                text.text("unit"),
                text.text("label"),
                text.text("basis"),
                text.text("doubt"));
        text.close();
        return setting;
    }

    private List<Example> examples(List<TextMap> texts) {
        List<Example> examples = new ArrayList<>();
        for (TextMap text : texts) {
            int line = Layout.FIRST_LINE + examples.size();
            examples.add(new Example(
                    text.required("sentence"),
                    text.required("asAt"),
                    text.pairs("facts").entrySet().stream()
                            .map(fact -> fact.getKey() + " = " + fact.getValue())
                            .toList(),
                    text.list("expect"),
                    Layout.address(Layout.EXAMPLES, line, 0, 3)));
            text.close();
        }
        return List.copyOf(examples);
    }
}
