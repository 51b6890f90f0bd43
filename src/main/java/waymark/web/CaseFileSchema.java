package waymark.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import waymark.casefile.Fact;
import waymark.casefile.Monitoring.Ethnicity;
import waymark.casefile.Monitoring.Sex;
import waymark.casefile.Vocabulary;

/** The case file as OpenAPI describes it, made from the vocabulary. */
final class CaseFileSchema {

    private CaseFileSchema() {}

    static ObjectNode of(Vocabulary vocabulary) {
        ObjectNode schema = object();
        schema.put("description", "What is known about one child on one date. Leave out what is not known.");
        schema.putArray("required").add("reference").add("authority");
        ObjectNode properties = schema.withObject("/properties");
        text(properties, "reference", "Your own pseudonymous key for the case; never a name, address or UPN.");
        text(properties, "authority", "The council whose local rules apply, for example solihull.");
        text(properties, "asAt", "The local date to look at the case on; today when left out.")
                .put("format", "date");
        for (String section : vocabulary.sections()) {
            properties.set(
                    section,
                    object().put("description", vocabulary.section(section).orElse("")));
        }
        vocabulary.all().forEach(fact -> put(schema, fact));
        properties.set("monitoring", monitoring());
        return schema;
    }

    private static ObjectNode monitoring() {
        ObjectNode monitoring = object();
        monitoring.put(
                "description",
                "Recorded only to see whether help falls evenly on groups of children. It is kept apart from the facts, and"
                        + " no answer can rest on it. Codes of the school census.");
        codes(monitoring.withObject("/properties/sex").put("type", "string"), Sex.values());
        codes(monitoring.withObject("/properties/ethnicity").put("type", "string"), Ethnicity.values());
        return monitoring;
    }

    private static void codes(ObjectNode schema, Enum<?>[] codes) {
        for (Enum<?> code : codes) {
            schema.withArray("/enum").add(code.name());
        }
    }

    private static void put(ObjectNode schema, Fact fact) {
        ObjectNode place = schema;
        String[] path = fact.name().split("\\.");
        for (int i = 0; i < path.length - 1; i++) {
            place = step(place, path[i]);
        }
        place.withObject("/properties").set(path[path.length - 1], schemaOf(fact));
    }

    /** Into a sub-section, or into the entries of a list. */
    private static ObjectNode step(ObjectNode place, String name) {
        ObjectNode properties = place.withObject("/properties");
        if (name.endsWith("[]")) {
            return properties.withObject("/" + name.substring(0, name.length() - 2) + "/items");
        }
        if (!properties.has(name)) {
            properties.set(name, object());
        }
        return properties.withObject("/" + name);
    }

    private static ObjectNode schemaOf(Fact fact) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        switch (fact.type()) {
            case BOOLEAN -> schema.put("type", "boolean");
            case WHOLE_NUMBER -> bounded(schema.put("type", "integer"), fact);
            case NUMBER -> bounded(schema.put("type", "number"), fact);
            case DATE -> schema.put("type", "string").put("format", "date");
            case DATE_TIME -> schema.put("type", "string").put("example", "2026-11-22T09:30");
            case TEXT -> schema.put("type", "string");
            case CODE -> codes(schema.put("type", "string"), fact);
            case CODES -> codes(schema.put("type", "array").putObject("items").put("type", "string"), fact);
            case LIST -> schema.put("type", "array").set("items", object());
        }
        schema.put("title", fact.label());
        schema.put("description", fact.unit().isEmpty() ? fact.meaning() : fact.meaning() + " In " + fact.unit() + ".");
        return schema;
    }

    private static void bounded(ObjectNode schema, Fact fact) {
        schema.put("minimum", fact.lowest().longValue())
                .put("maximum", fact.highest().longValue());
    }

    private static void codes(ObjectNode schema, Fact fact) {
        fact.values().forEach(schema.withArray("/enum")::add);
    }

    private static ObjectNode text(ObjectNode properties, String name, String description) {
        return properties.putObject(name).put("type", "string").put("description", description);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode().put("type", "object").put("additionalProperties", false);
    }
}
