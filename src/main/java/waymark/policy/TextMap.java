package waymark.policy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import waymark.casefile.Nearest;

/**
 * One mapping of a workbook's text. It reports, with their lines, the keys that nobody asked for.
 */
final class TextMap {
    private final Node node;
    private final Faults faults;
    private final Map<String, Node> values;
    private final Set<String> asked = new LinkedHashSet<>();

    TextMap(Node node, Faults faults) {
        this.node = node;
        this.faults = faults;
        this.values = entries(node);
    }

    String text(String key) {
        asked.add(key);
        return values.containsKey(key) ? scalar(values.get(key)) : "";
    }

    String required(String key) {
        String value = text(key);
        if (value.isEmpty()) {
            fault(key, "'" + key + "' is missing.", "Add it.");
        }
        return value;
    }

    /** Text items, one an entry; a single text counts as one. */
    List<String> list(String key) {
        asked.add(key);
        return switch (values.get(key)) {
            case null -> List.of();
            case SequenceNode several ->
                several.getValue().stream().map(this::scalar).toList();
            case Node one -> List.of(scalar(one));
        };
    }

    List<TextMap> maps(String key) {
        asked.add(key);
        return switch (values.get(key)) {
            case null -> List.of();
            case SequenceNode several ->
                several.getValue().stream()
                        .map(item -> new TextMap(item, faults))
                        .toList();
            case Node other -> {
                fault(key, "'" + key + "' is not a list.", "Start each entry with a dash.");
                yield List.of();
            }
        };
    }

    /** Names and texts; several codes in square brackets count as one text. */
    Map<String, String> pairs(String key) {
        return pairs(key, this::codes);
    }

    /** Names and values; a list or a detail stays one, on a single line. */
    Map<String, String> values(String key) {
        return pairs(key, TextMap::onOneLine);
    }

    private Map<String, String> pairs(String key, Function<Node, String> read) {
        asked.add(key);
        Map<String, String> pairs = new LinkedHashMap<>();
        if (values.containsKey(key)) {
            entries(values.get(key)).forEach((name, value) -> pairs.put(name, read.apply(value)));
        }
        return pairs;
    }

    /** The line of a key, or of the whole mapping where the key is not given. */
    String where(String key) {
        return line(values.getOrDefault(key, node));
    }

    private void fault(String key, String what, String fix) {
        faults.add(where(key), what, Why.LOST_WORDS, fix);
    }

    /** Reports every key that was not asked for. */
    void close() {
        values.forEach((key, value) -> {
            if (!asked.contains(key)) {
                String fix = Nearest.to(key, asked)
                        .map(near -> "Did you mean '" + near + "'?")
                        .orElse("Use one of " + String.join(", ", asked) + ".");
                faults.add(line(value), "There is no '" + key + "' here.", Why.LOST_WORDS, fix);
            }
        });
    }

    private Map<String, Node> entries(Node node) {
        Map<String, Node> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                String key = scalar(entry.getKeyNode());
                if (entries.put(key, entry.getValueNode()) != null) {
                    faults.add(line(entry.getKeyNode()), "'" + key + "' is given twice.", Why.LOST_WORDS, "Keep one.");
                }
            }
        } else {
            faults.add(line(node), "This is not a list of names and values.", Why.LOST_WORDS, "Write name: value.");
        }
        return entries;
    }

    private String codes(Node value) {
        return value instanceof SequenceNode several
                ? several.getValue().stream().map(this::scalar).collect(Collectors.joining(", "))
                : scalar(value);
    }

    private String scalar(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        faults.add(line(value), "This is not a single text.", Why.LOST_WORDS, "Write one value, in quotes if need be.");
        return "";
    }

    private static String onOneLine(Node value) {
        return value instanceof ScalarNode scalar ? scalar.getValue().strip() : within(value);
    }

    private static String within(Node value) {
        return switch (value) {
            case SequenceNode several ->
                several.getValue().stream().map(TextMap::within).collect(Collectors.joining(", ", "[", "]"));
            case MappingNode detail ->
                detail.getValue().stream()
                        .map(entry -> within(entry.getKeyNode()) + ": " + within(entry.getValueNode()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case ScalarNode scalar when scalar.getValue().matches("[\\w.+:-]+") -> scalar.getValue();
            case ScalarNode scalar -> "'" + scalar.getValue().replace("'", "''") + "'";
            default -> "";
        };
    }

    private static String line(Node node) {
        return "line " + (node.getStartMark().getLine() + 1);
    }
}
