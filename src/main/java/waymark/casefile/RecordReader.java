package waymark.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import waymark.casefile.RecordShape.Part;

/** Binds JSON to records, a case file's or another body's, and collects every problem on the way. */
final class RecordReader {

    private static final int LONGEST_LIST = 2_000;
    private static final int MOST_DECIMALS = 30;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** Finding the nearest name takes a while, and nobody mistypes more than this. */
    private static final int MOST_SUGGESTIONS = 20;

    private static final int LONGEST_SLIP = 60;

    private final List<Problem> problems;
    private final int longestText;
    private final Function<String, Optional<String>> identifying;
    private int suggestions;

    RecordReader(List<Problem> problems, int longestText, Function<String, Optional<String>> identifying) {
        this.problems = problems;
        this.longestText = longestText;
        this.identifying = identifying;
    }

    Object read(Class<?> type, JsonNode node, String pointer) {
        RecordShape shape = RecordShape.of(type);
        Object[] values = new Object[shape.parts().size()];
        for (int i = 0; i < values.length; i++) {
            Part part = shape.parts().get(i);
            JsonNode value = node.get(part.name());
            if (value != null && !value.isNull()) {
                values[i] = value(part, value, pointer + "/" + part.name());
            }
        }
        unknownFields(shape, node, pointer);
        return shape.made(values);
    }

    Object section(Class<?> type, JsonNode node, String pointer) {
        return node.isObject() ? read(type, node, pointer) : wrong(pointer, "an object", node);
    }

    private Object value(Part part, JsonNode node, String pointer) {
        if (part.type().isRecord()) {
            return section(part.type(), node, pointer);
        }
        return part.entry() == null
                ? possible(part.means(), scalar(part, part.type(), node, pointer), pointer)
                : list(part, node, pointer);
    }

    private Object possible(Means means, Object value, String pointer) {
        if (means == null || !(value instanceof Number number)) {
            return value;
        }
        if (number instanceof BigDecimal fraction && fraction.scale() > MOST_DECIMALS) {
            return wrong(pointer, "a number with at most " + MOST_DECIMALS + " decimal places");
        }
        boolean within = number.doubleValue() >= means.lowest() && number.doubleValue() <= means.highest();
        return within
                ? value
                : wrong(pointer, "a number from " + plain(means.lowest()) + " to " + plain(means.highest()));
    }

    private static String plain(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }

    private Object list(Part part, JsonNode node, String pointer) {
        if (!node.isArray()) {
            return wrong(pointer, "a list", node);
        }
        if (node.size() > LONGEST_LIST) {
            return wrong(pointer, "at most " + LONGEST_LIST + " entries, but there are " + node.size());
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            String at = pointer + "/" + i;
            JsonNode each = node.get(i);
            Object value = part.entry().isRecord()
                    ? each.isObject() ? read(part.entry(), each, at) : wrong(at, "an object", each)
                    : scalar(part, part.entry(), each, at);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private Object scalar(Part part, Class<?> type, JsonNode node, String pointer) {
        if (type.isEnum()) {
            return code(part, node, pointer);
        }
        if (type == Boolean.class) {
            return node.isBoolean() ? (Object) node.booleanValue() : wrong(pointer, "true or false", node);
        }
        if (type == Integer.class) {
            return node.isNumber() && node.decimalValue().stripTrailingZeros().scale() <= 0 && node.canConvertToInt()
                    ? (Object) node.intValue()
                    : wrong(pointer, "a whole number", node);
        }
        if (type == BigDecimal.class) {
            return node.isNumber() ? node.decimalValue() : wrong(pointer, "a number", node);
        }
        if (type == LocalDate.class) {
            return dated(node, pointer, "a real date as YYYY-MM-DD", LocalDate::parse);
        }
        if (type == LocalDateTime.class) {
            return dated(node, pointer, "a real local date and time as YYYY-MM-DDTHH:MM", LocalDateTime::parse);
        }
        if (!node.isTextual()) {
            return wrong(pointer, "text", node);
        }
        return node.textValue().length() > longestText
                ? wrong(pointer, "at most " + longestText + " characters")
                : node.textValue();
    }

    private <T extends TemporalAccessor> Object dated(
            JsonNode node, String pointer, String expected, Function<String, T> parse) {
        if (!node.isTextual()) {
            return wrong(pointer, expected, node);
        }
        try {
            T date = parse.apply(node.textValue());
            int year = date.get(ChronoField.YEAR);
            return year >= FIRST_YEAR && year <= LAST_YEAR
                    ? date
                    : wrong(pointer, "a date from " + FIRST_YEAR + " to " + LAST_YEAR);
        } catch (DateTimeParseException e) {
            return wrong(pointer, expected, node);
        }
    }

    private Object code(Part part, JsonNode node, String pointer) {
        Object code = node.isTextual() ? part.codes().get(node.textValue()) : null;
        if (code != null) {
            return code;
        }
        List<String> codes = List.copyOf(part.codes().keySet());
        String expected = "one of " + String.join(", ", codes);
        if (!node.isTextual()) {
            return wrong(pointer, expected, node);
        }
        String near = Nearest.to(node.textValue(), codes)
                .map(n -> " Did you mean '" + n + "'?")
                .orElse("");
        return wrong(pointer, expected + ", not '" + shown(node) + "'." + near);
    }

    private void unknownFields(RecordShape shape, JsonNode node, String pointer) {
        node.fieldNames().forEachRemaining(field -> {
            if (!shape.has(field)) {
                problems.add(new Problem(
                        pointer + "/" + escaped(field),
                        identifying.apply(field).orElseGet(() -> unknown(field, pointer, shape.names()))));
            }
        });
    }

    private String unknown(String field, String pointer, List<String> known) {
        if (field.length() > LONGEST_SLIP || ++suggestions > MOST_SUGGESTIONS) {
            return "This is not a known field.";
        }
        String path = (pointer + "/" + field).substring(1).replace('/', '.').replaceAll("\\.\\d+\\.", "[].");
        String near = Nearest.to(field, known)
                .or(() -> Nearest.to(
                        path, Vocabulary.get().all().stream().map(Fact::name).toList()))
                .map(name -> " Did you mean '" + name + "'?")
                .orElseGet(() -> " Known here: " + known.stream().limit(12).collect(Collectors.joining(", "))
                        + (known.size() > 12 ? ", and more." : "."));
        return "'" + field + "' is not a known field." + near;
    }

    private Object wrong(String pointer, String expected, JsonNode found) {
        return wrong(pointer, expected + ", not " + shown(found));
    }

    private Object wrong(String pointer, String expected) {
        problems.add(new Problem(
                pointer, "Give " + expected + (expected.endsWith("?") || expected.endsWith(".") ? "" : ".")));
        return null;
    }

    private static String shown(JsonNode node) {
        String text = node.isTextual()
                ? node.textValue()
                : node.isContainerNode() ? (node.isArray() ? "a list" : "an object") : node.toString();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static String escaped(String field) {
        return field.replace("~", "~0").replace("/", "~1");
    }
}
