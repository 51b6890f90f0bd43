package waymark.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;

/** A case file in JSON from a few facts by their dotted names. */
public final class CaseSketch {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private CaseSketch() {}

    /** The case file with these facts; the sections that they stand in are made. */
    public static ObjectNode of(String reference, String authority, Map<String, ?> facts) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("reference", reference).put("authority", authority);
        facts.forEach((name, value) -> put(root, name, JSON.valueToTree(value)));
        return root;
    }

    /** Sets a fact by its dotted name; a section that is not there yet is made. */
    public static void put(ObjectNode root, String name, JsonNode value) {
        String[] path = name.split("\\.");
        ObjectNode section = root;
        for (int i = 0; i < path.length - 1; i++) {
            section = section.get(path[i]) instanceof ObjectNode there ? there : section.putObject(path[i]);
        }
        section.set(path[path.length - 1], value);
    }
}
