package waymark.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One place where two JSON documents differ.
 *
 * @param pointer the place, as a JSON pointer
 * @param stored what was given; left out when there was nothing
 * @param now what comes out now; left out when there is nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Difference(String pointer, JsonNode stored, JsonNode now) {

    static List<Difference> between(JsonNode stored, JsonNode now) {
        List<Difference> found = new ArrayList<>();
        compare("", stored, now, found);
        return List.copyOf(found);
    }

    private static void compare(String pointer, JsonNode stored, JsonNode now, List<Difference> found) {
        if (stored.equals(now)) {
            return;
        }
        if (stored.isObject() && now.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            stored.fieldNames().forEachRemaining(names::add);
            now.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(pointer + "/" + escaped(name), stored.path(name), now.path(name), found));
        } else if (stored.isArray() && now.isArray()) {
            for (int i = 0; i < Math.max(stored.size(), now.size()); i++) {
                compare(pointer + "/" + i, stored.path(i), now.path(i), found);
            }
        } else {
            found.add(new Difference(pointer, present(stored), present(now)));
        }
    }

    private static JsonNode present(JsonNode node) {
        return node instanceof MissingNode ? null : node;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
