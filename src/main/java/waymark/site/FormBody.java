package waymark.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.casefile.InvalidBody;
import waymark.casefile.JsonBody;
import waymark.casefile.Problem;
import waymark.recommend.Json;

/**
 * A form as the body of the call that does the same. A field is named as the body's JSON pointer, with dashes:
 * {@code actions-0-what} is {@code /actions/0/what}. What was left empty is left out, rows too; three fields
 * {@code -day}, {@code -month} and {@code -year} are one date.
 */
public record FormBody(ObjectNode tree) {

    private static final int LONGEST_TEXT = 10_000;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> DAY = Set.of("day", "month", "year");
    private static final Pattern A_DAY = Pattern.compile("[^-\\n]{0,8}-[^-\\n]{0,8}-[^-\\n]{0,8}");
    private static final Pattern IN_ORDER = Pattern.compile("\\d{1,4}");
    private static final String NO_DAY = "Give a real date, for example 4 12 2026.";

    /** What was sent, as far as a body of this type has fields for it. */
    public static FormBody of(Fields form, Class<? extends Record> type) {
        Set<String> known = Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toSet());
        Map<String, Object> grown = new TreeMap<>();
        form.sent().keySet().stream()
                .sorted()
                .map(name -> List.of(name.split("-")))
                .filter(path -> known.contains(path.getFirst()))
                .forEach(path -> grow(grown, path, form.text(String.join("-", path))));
        return new FormBody(object(grown));
    }

    /** What was recorded, to be changed in a form. */
    public static FormBody of(Record recorded) {
        try {
            return new FormBody((ObjectNode) new JsonMapper().readTree(Json.write(recorded)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Waymark wrote this and cannot read it", e);
        }
    }

    /** The same as fields, to be shown again: rows that were left empty are gone. */
    public Fields fields() {
        Map<String, Object> fields = new HashMap<>();
        flatten("", tree, fields);
        return new Fields(fields);
    }

    /** The same with something that no field holds; null takes it away. */
    public FormBody with(String name, Object value) {
        ObjectNode with = tree.deepCopy();
        switch (value) {
            case null -> with.remove(name);
            case Integer number -> with.put(name, number);
            case Boolean truth -> with.put(name, truth);
            default -> with.put(name, value.toString());
        }
        return new FormBody(with);
    }

    /**
     * Read as the call reads its body.
     *
     * @param what what was asked for, for example {@code "a decision"}
     * @throws InvalidBody with everything that cannot be read
     */
    public <T extends Record> T read(Class<T> type, String what) {
        try {
            return JsonBody.read(type, tree.toString().getBytes(StandardCharsets.UTF_8), what, LONGEST_TEXT);
        } catch (InvalidBody invalid) {
            throw new InvalidBody(invalid.problems().stream().map(this::told).toList());
        }
    }

    /** A person types a day in three fields, and is told so. */
    private Problem told(Problem problem) {
        boolean day = A_DAY.matcher(tree.at(problem.pointer()).asText("")).matches();
        return day ? new Problem(problem.pointer(), NO_DAY) : problem;
    }

    @SuppressWarnings("unchecked")
    private static void grow(Map<String, Object> within, List<String> path, String value) {
        if (path.size() == 1) {
            within.putIfAbsent(path.getFirst(), value);
        } else if (within.computeIfAbsent(path.getFirst(), name -> new TreeMap<String, Object>())
                instanceof Map<?, ?> deeper) {
            grow((Map<String, Object>) deeper, path.subList(1, path.size()), value);
        }
    }

    @SuppressWarnings("unchecked")
    private static JsonNode node(Object value) {
        if (value instanceof String text) {
            return text.isEmpty() ? JSON.missingNode() : new TextNode(text.replace("\r\n", "\n"));
        }
        Map<String, Object> parts = (Map<String, Object>) value;
        JsonNode whole = DAY.containsAll(parts.keySet())
                ? day(parts)
                : parts.keySet().stream()
                                .allMatch(name -> IN_ORDER.matcher(name).matches())
                        ? rows(parts)
                        : object(parts);
        return whole.isContainerNode() && whole.isEmpty() ? JSON.missingNode() : whole;
    }

    private static ObjectNode object(Map<String, Object> parts) {
        ObjectNode object = JSON.objectNode();
        parts.forEach((name, part) -> {
            JsonNode node = node(part);
            if (!node.isMissingNode()) {
                object.set(name, node);
            }
        });
        return object;
    }

    private static ArrayNode rows(Map<String, Object> parts) {
        Map<Integer, Object> inOrder = new TreeMap<>();
        parts.forEach((number, part) -> inOrder.put(Integer.valueOf(number), part));
        ArrayNode rows = JSON.arrayNode();
        inOrder.values().stream()
                .map(FormBody::node)
                .filter(row -> !row.isMissingNode())
                .forEach(rows::add);
        return rows;
    }

    /** What is no day of the calendar stays as it was typed, so that it can be shown again. */
    private static JsonNode day(Map<String, Object> parts) {
        List<String> typed = Stream.of("year", "month", "day")
                .map(part -> parts.getOrDefault(part, "").toString().replace("-", ""))
                .toList();
        if (typed.stream().allMatch(String::isEmpty)) {
            return JSON.missingNode();
        }
        try {
            int[] numbers = typed.stream().mapToInt(Integer::parseInt).toArray();
            return new TextNode(LocalDate.of(numbers[0], numbers[1], numbers[2]).toString());
        } catch (DateTimeException | NumberFormatException noDay) {
            return new TextNode(String.join("-", typed));
        }
    }

    private static void flatten(String name, JsonNode node, Map<String, Object> into) {
        String before = name.isEmpty() ? "" : name + "-";
        if (node.isObject()) {
            node.properties().forEach(each -> flatten(before + each.getKey(), each.getValue(), into));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(before + i, node.get(i), into);
            }
        } else {
            String text = node.asText();
            into.put(name, text);
            if (A_DAY.matcher(text).matches()) {
                String[] parts = text.split("-", -1);
                into.put(before + "year", parts[0]);
                into.put(before + "month", withoutZero(parts[1]));
                into.put(before + "day", withoutZero(parts[2]));
            }
        }
    }

    private static String withoutZero(String number) {
        return number.replaceFirst("^0(?=\\d)", "");
    }
}
