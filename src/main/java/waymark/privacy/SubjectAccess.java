package waymark.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import waymark.access.Caller;
import waymark.casefile.InWords;
import waymark.journal.Event;
import waymark.journal.Journal;
import waymark.journal.Kind;
import waymark.journal.Line;
import waymark.store.StoreUnavailable;

/**
 * Everything that is known about one case as one file, for the person whom it is about: the data as JSON, and a page for
 * each recommendation that people can read. That it was handed over is recorded first.
 */
@Singleton
public final class SubjectAccess {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final CaseData data;
    private final List<SharedRecords> shared;
    private final Journal journal;
    private final Clock clock;

    SubjectAccess(CaseData data, List<SharedRecords> shared, Journal journal, Clock clock) {
        this.data = data;
        this.shared = shared;
        this.journal = journal;
        this.clock = clock;
    }

    /** Makes what is kept readable. */
    public interface Pages {
        /** The page of a recommendation as HTML; null when it cannot be made any more. */
        String of(String recommendation);

        /**
         * The pages that stand beside those of recommendations, the first of them leading to all others.
         *
         * @param happened what the record says about the case
         * @param recommendations the files of the recommendations that could be made
         * @return each page as HTML by its file
         */
        default Map<String, String> beside(Known known, List<Line> happened, List<String> recommendations) {
            return Map.of();
        }
    }

    /** What is kept about a case, by the table that holds it. */
    public record Known(String authority, String reference, Map<String, List<Map<String, Object>>> tables) {

        /** Whether nothing is kept. */
        public boolean nothing() {
            return tables.values().stream().allMatch(List::isEmpty);
        }
    }

    /** What is kept about a case. */
    public Known about(String authority, String reference) {
        return StoreUnavailable.whenReached(() -> {
            Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
            CaseTable.ALL.stream()
                    .filter(CaseTable::inExport)
                    .forEach(table -> tables.put(table.table(), data.read(table, authority, reference)));
            shared.forEach(each -> tables.put(each.name(), each.about(authority, reference)));
            return new Known(authority, reference, tables);
        });
    }

    /**
     * Writes the file.
     *
     * @throws IOException when whoever takes it breaks off
     */
    public void write(Known known, Pages pages, Caller by, OutputStream to) throws IOException {
        StoreUnavailable.whenReached(() -> {
            journal.append(
                    new Event(Kind.EXPORT, known.authority(), by.name(), known.reference(), known.reference(), null));
            return known;
        });
        List<Line> happened = StoreUnavailable.whenReached(() -> journal.about(known.authority(), known.reference()));
        try (ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            add(zip, "README.txt", readme(known, happened));
            for (Map.Entry<String, List<Map<String, Object>>> table :
                    known.tables().entrySet()) {
                add(
                        zip,
                        "data/" + table.getKey() + ".json",
                        json(table.getValue().stream().map(SubjectAccess::read).toList()));
            }
            add(zip, "data/journal.json", json(happened));
            List<String> recommendations = new ArrayList<>();
            for (Map<String, Object> recommendation : known.tables().get("recommendation")) {
                String id = recommendation.get("id").toString();
                String page = pages.of(id);
                if (page != null) {
                    String name = "recommendations/" + recommendation.get("as_at") + "-" + id.substring(0, 8) + ".html";
                    add(zip, name, page);
                    recommendations.add(name);
                }
            }
            for (Map.Entry<String, String> page :
                    pages.beside(known, happened, recommendations).entrySet()) {
                add(zip, page.getKey(), page.getValue());
            }
        }
    }

    private String readme(Known known, List<Line> happened) {
        List<String> lines = new ArrayList<>();
        lines.add("Everything that Waymark knows about case " + known.reference() + " of " + known.authority() + ", on "
                + InWords.date(LocalDate.now(clock)) + ".");
        lines.add("");
        lines.add(
                "index.html        begin here: open it in a web browser. It leads to everything that people can read.");
        lines.add("recommendations/  each recommendation as a page.");
        lines.add("data/             the same and all the rest as data (JSON): the facts that were given, what was");
        lines.add("                  suggested, what people decided, and who looked at the case and when.");
        lines.add("");
        known.tables().forEach((table, rows) -> lines.add(rows.size() + " in data/" + table + ".json"));
        lines.add(happened.size() + " in data/journal.json");
        lines.add("");
        lines.add(
                "Waymark holds no name and no address: the council knows the case by its reference. What the council");
        lines.add("keeps elsewhere is not in here.");
        return String.join("\r\n", lines) + "\r\n";
    }

    /** A column that holds JSON is handed over as JSON, not as a text with JSON in it. */
    private static Map<String, Object> read(Map<String, Object> row) {
        Map<String, Object> read = new LinkedHashMap<>(row);
        read.replaceAll((column, value) -> value instanceof String text && text.startsWith("{") ? tree(text) : value);
        return read;
    }

    private static Object tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            return text;
        }
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String json(List<?> rows) throws IOException {
        return JSON.writeValueAsString(rows) + "\n";
    }
}
