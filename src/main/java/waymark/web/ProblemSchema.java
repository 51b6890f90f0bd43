package waymark.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The form of every problem, as OpenAPI describes it. */
final class ProblemSchema {

    private ProblemSchema() {}

    static ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("type", "object").put("description", "Why a call was not answered (RFC 9457).");
        ObjectNode properties = schema.putObject("properties");
        text(properties, "type", "A name for this kind of problem that a program can rely on.");
        text(properties, "title", "The kind of problem in a few words.");
        properties.putObject("status").put("type", "integer");
        text(properties, "detail", "What is wrong with this call and what would be right.");
        properties
                .putObject("errors")
                .put("type", "array")
                .put("description", "Everything that is wrong with the body.")
                .putObject("items")
                .put("$ref", "#/components/schemas/Problem");
        return schema;
    }

    static ObjectNode response(String schema) {
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        response.put("description", "A problem");
        response.putObject("content")
                .putObject(ProblemDetails.MEDIA_TYPE.getName())
                .putObject("schema")
                .put("$ref", schema);
        return response;
    }

    private static void text(ObjectNode properties, String name, String description) {
        properties.putObject(name).put("type", "string").put("description", description);
    }
}
