package waymark.calendar;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import waymark.calendar.TermDates.Closure;
import waymark.calendar.TermDates.Status;
import waymark.calendar.TermDates.Term;

/** Reads a term calendar from YAML, gathering every problem rather than stopping at the first. */
final class TermFile {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String[] LINES = {
        "id", "title", "authority", "status", "source", "covers", "afternoonStarts", "terms", "closures", "inset"
    };

    private final List<String> problems = new ArrayList<>();
    private final NodeReader reader = new NodeReader(problems);

    private TermFile() {}

    /**
     * @param name what to call the file in a message
     * @throws InvalidTermDates with every problem found
     */
    static TermCalendar read(String name, String yaml) {
        TermFile file = new TermFile();
        TermDates dates = file.dates(file.tree(yaml));
        if (dates != null) {
            file.problems.addAll(TermDatesCheck.problemsOf(dates));
        }
        if (!file.problems.isEmpty()) {
            throw new InvalidTermDates(name, file.problems);
        }
        return TermCalendar.of(dates);
    }

    private JsonNode tree(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            String what = broken.getOriginalMessage().lines().findFirst().orElse("");
            problems.add("line " + line + ": is not readable as YAML: " + what);
            return null;
        }
    }

    private TermDates dates(JsonNode root) {
        if (root == null || !reader.holds("the file", root, LINES)) {
            return null;
        }
        return new TermDates(
                reader.text(root, "id"),
                reader.text(root, "title"),
                reader.text(root, "authority"),
                status(reader.text(root, "status")),
                reader.text(root, "source"),
                covers(root.get("covers")),
                afternoonStarts(reader.text(root, "afternoonStarts")),
                reader.each(root, "terms", this::term),
                reader.each(root, "closures", this::closure),
                reader.each(root, "inset", reader::date));
    }

    private Status status(String written) {
        for (Status status : Status.values()) {
            if (status.label().equals(written)) {
                return status;
            }
        }
        String known = Arrays.stream(Status.values()).map(Status::label).collect(Collectors.joining("\", \""));
        problems.add("status: should be one of \"" + known + "\"");
        return Status.PUBLISHED;
    }

    private DateSpan covers(JsonNode node) {
        return node == null || !reader.holds("covers", node, "from", "to")
                ? null
                : reader.span("covers", node.path("from"), node.path("to"));
    }

    private LocalTime afternoonStarts(String written) {
        return written == null
                ? null
                : reader.parsed("afternoonStarts", written, "a time such as \"13:00\"", LocalTime::parse);
    }

    private Term term(String at, JsonNode node) {
        if (!reader.holds(at, node, "name", "first", "last")) {
            return null;
        }
        DateSpan days = reader.span(at, node.path("first"), node.path("last"));
        return days == null ? null : new Term(name(at, node), days);
    }

    private Closure closure(String at, JsonNode node) {
        if (!reader.holds(at, node, "name", "first", "last")) {
            return null;
        }
        JsonNode first = node.path("first");
        DateSpan days = reader.span(at, first, node.has("last") ? node.get("last") : first);
        return days == null ? null : new Closure(name(at, node), days);
    }

    private String name(String at, JsonNode node) {
        String name = reader.text(node, "name");
        return name == null ? at : name + " (" + at + ")";
    }
}
