package waymark.policy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.util.WorkbookUtil;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.scanner.ScannerException;

/** Reads the text of one workbook and names the line of everything that is wrong with it. */
final class TextReader {
    /** Faults name the workbook even where its text cannot be read as a whole. */
    private static final Pattern NAME = Pattern.compile("(?m)^workbook:\\s*([\\w.-]+)");

    private final String authority;
    private final String text;
    private final Faults faults;
    private final FactNames names;
    private final ListLines lines;
    private final Set<String> sheets = new HashSet<>(Stream.of(Layout.ABOUT, Layout.SETTINGS, Layout.EXAMPLES)
            .map(String::toLowerCase)
            .toList());

    TextReader(String authority, String text) {
        this.authority = authority;
        this.text = text;
        this.faults = new Faults(NAME.matcher(text)
                .results()
                .map(name -> authority + "/" + name.group(1))
                .findFirst()
                .orElse(authority));
        this.names = new FactNames(faults);
        this.lines = new ListLines(faults);
    }

    Workbook read(Yaml yaml) {
        Workbook book = workbook(new TextMap(compose(yaml), faults));
        faults.throwIfAny();
        return book;
    }

    private Node compose(Yaml yaml) {
        String fix = "Compare it with another workbook's text.";
        try {
            Node root = yaml.compose(new StringReader(text));
            if (root != null) {
                return root;
            }
            faults.add("line 1", "There is no text.", Why.LOST_WORDS, fix);
        } catch (MarkedYAMLException e) {
            boolean begun = e instanceof ScannerException && e.getContextMark() != null;
            Mark mark = begun ? e.getContextMark() : e.getProblemMark();
            String what = "The text cannot be read: " + e.getProblem() + ".";
            faults.add("line " + (mark.getLine() + 1), what, Why.LOST_WORDS, fix);
        } catch (YAMLException e) {
            faults.add("line 1", "The text cannot be read: " + e.getMessage() + ".", Why.LOST_WORDS, fix);
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
        String sheet = sheet(text, id);
        SequencedSet<String> facts = new LinkedHashSet<>(text.list("columns"));
        List<TextMap> rows = text.maps("rows");
        List<Map<String, String>> conditions =
                rows.stream().map(row -> row.pairs("when")).toList();
        for (int i = 0; i < rows.size(); i++) {
            for (String fact : conditions.get(i).keySet()) {
                if (facts.add(fact)) {
                    names.column(fact, rows.get(i).where("when"));
                }
            }
        }
        RowReader reader = new RowReader();
        List<Row> read = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            read.add(row(reader, rows.get(i), sheet, Layout.FIRST_ROW + i, facts, conditions.get(i)));
        }
        String policy = text.text("hitPolicy");
        List<String> asked = text.list("askedWhen");
        asked.forEach(name -> names.askedWhen(name, text.where("askedWhen")));
        Table table = new Table(
                id,
                sheet,
                text.required("title"),
                text.required("question"),
                Choice.read(
                        HitPolicy.class,
                        HitPolicy::name,
                        policy,
                        "hit policy",
                        text.where("hitPolicy"),
                        Why.WHAT_IT_DECIDES,
                        faults),
                asked,
                List.copyOf(facts),
                List.copyOf(read));
        text.close();
        return table;
    }

    private String sheet(TextMap text, String id) {
        String given = text.text("sheet");
        String sheet = given.isEmpty() ? Layout.sheetFor(id) : given;
        String usable = WorkbookUtil.createSafeSheetName(sheet);
        if (!id.isEmpty() && !sheet.equals(usable)) {
            faults.add(
                    text.where("sheet"),
                    "'" + sheet + "' cannot name a sheet.",
                    Why.ONE_FORM,
                    "Write for example: " + usable);
        }
        if (!sheets.add(sheet.toLowerCase())) {
            faults.add(
                    text.where("sheet"),
                    "The sheet '" + sheet + "' is there already.",
                    Why.ONE_FORM,
                    "Name it differently.");
        }
        return sheet;
    }

    private Row row(
            RowReader reader,
            TextMap text,
            String sheet,
            int line,
            SequencedSet<String> facts,
            Map<String, String> when) {
        List<Cell> cells = new ArrayList<>();
        for (String fact : facts) {
            String address = Layout.address(sheet, line, Layout.FIRST_CONDITION + cells.size());
            cells.add(new Cell(fact, when.getOrDefault(fact, ""), address));
        }
        Map<Heading, String> words = new EnumMap<>(Heading.class);
        Map<Heading, String> where = new EnumMap<>(Heading.class);
        for (Heading heading : Heading.values()) {
            words.put(heading, String.join("\n", text.list(heading.key)));
            where.put(heading, text.where(heading.key));
        }
        String address = Layout.address(sheet, line, 0, Layout.columns(facts.size()) - 1);
        text.close();
        return reader.read(new RowWords(words, where, faults), List.copyOf(cells), address);
    }

    private Setting setting(TextMap text) {
        List<String> words = Stream.of("name", "value", "unit", "label", "basis", "doubt")
                .map(text::text)
                .toList();
        text.close();
        return lines.setting(words, text.where("name"), text.where("value"));
    }

    private List<Example> examples(List<TextMap> texts) {
        List<Example> examples = new ArrayList<>();
        for (TextMap text : texts) {
            int line = Layout.FIRST_LINE + examples.size();
            List<String> facts = text.values("facts").entrySet().stream()
                    .map(fact -> fact.getKey() + " = " + fact.getValue())
                    .toList();
            examples.add(lines.example(
                    text.text("sentence"),
                    text.text("asAt"),
                    facts,
                    text.list("expect"),
                    text.where("sentence"),
                    Layout.address(Layout.EXAMPLES, line, 0, 3)));
            text.close();
        }
        return List.copyOf(examples);
    }
}
