package waymark.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A fact that one case file gives otherwise than another.
 *
 * @param fact its place in the case file, for example {@code ehc.request.receivedOn}
 * @param from null where the first does not give it
 * @param to null where the second does not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactChange(String fact, String from, String to) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> NOT_FACTS = List.of("reference", "authority", "asAt");

    /** Every fact that differs between two stored case files. */
    static List<FactChange> between(String before, String now) {
        Map<String, String> old = facts(before);
        Map<String, String> young = facts(now);
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(young.keySet());
        return names.stream()
                .map(name -> new FactChange(name, old.get(name), young.get(name)))
                .filter(change -> !Objects.equals(change.from(), change.to()))
                .toList();
    }

    private static Map<String, String> facts(String caseFile) {
        try {
            Map<String, String> facts = new TreeMap<>();
            lay(MAPPER.readTree(caseFile), "", facts);
            NOT_FACTS.forEach(facts::remove);
            return facts;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored case file is JSON", e);
        }
    }

    private static void lay(JsonNode node, String name, Map<String, String> facts) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> lay(
                            field.getValue(), name.isEmpty() ? field.getKey() : name + "." + field.getKey(), facts));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                lay(node.get(i), name + "[" + (i + 1) + "]", facts);
            }
        } else if (!node.isNull()) {
            facts.put(name, node.asText());
        }
    }
}
