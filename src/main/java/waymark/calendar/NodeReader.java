package waymark.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads values from a file's nodes. What cannot be read becomes a problem and a null. */
final class NodeReader {
    private final List<String> problems;

    NodeReader(List<String> problems) {
        this.problems = problems;
    }

    String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asText() : null;
    }

    LocalDate date(String at, JsonNode node) {
        return parsed(at, node.asText(), "a real date such as 2026-09-01", LocalDate::parse);
    }

    <T> T parsed(String at, String written, String wanted, Function<String, T> parse) {
        try {
            return parse.apply(written);
        } catch (DateTimeException unreadable) {
            problems.add(at + ": \"" + written + "\" should be " + wanted);
            return null;
        }
    }

    /** A first day and a last day, which may be the very same node. */
    DateSpan span(String at, JsonNode first, JsonNode last) {
        LocalDate from = date(at + " first day", first);
        LocalDate to = first == last ? from : date(at + " last day", last);
        return from == null || to == null ? null : new DateSpan(from, to);
    }

    <T> List<T> each(JsonNode root, String list, BiFunction<String, JsonNode, T> make) {
        List<T> made = new ArrayList<>();
        JsonNode nodes = root.path(list);
        if (!nodes.isArray() && !nodes.isMissingNode()) {
            problems.add(list + ": should be a list");
        }
        for (int i = 0; nodes.isArray() && i < nodes.size(); i++) {
            T one = make.apply(list + " " + (i + 1), nodes.get(i));
            if (one != null) {
                made.add(one);
            }
        }
        return made;
    }

    /** Whether this node holds named values; a name not known is a problem but does not stop it. */
    boolean holds(String at, JsonNode node, String... names) {
        String known = String.join(", ", names);
        if (!node.isObject()) {
            problems.add(at + ": should hold " + known);
            return false;
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!Arrays.asList(names).contains(name)) {
                problems.add(at + ": \"" + name + "\" is not known here; use " + known);
            }
        });
        return true;
    }
}
