package waymark.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What happens in a demo before a visitor comes in. Times are local in Europe/London.
 *
 * @param begins when the tables are put in force and the first people come
 * @param opens when the visitor comes in
 * @param steps in the order in which they happen
 */
record DemoStory(LocalDateTime begins, LocalDateTime opens, List<Step> steps) {

    /**
     * Something that somebody does.
     *
     * @param by the person; the case system when it says nobody
     */
    record Step(LocalDateTime at, String by, JsonNode what) {

        /** What kind of thing it is: the word that it begins with. */
        String verb() {
            return what.fieldNames().next();
        }

        /** What that word is about: a panel, or a case. */
        String about() {
            return what.path(verb()).asText();
        }

        byte[] sent(String name) {
            return what.path(name).toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    static DemoStory read() {
        try (InputStream file = DemoStory.class.getResourceAsStream("/waymark/demo/story.yaml")) {
            JsonNode story = new YAMLMapper().readTree(file);
            return new DemoStory(
                    time(story, "begins"),
                    time(story, "opens"),
                    StreamSupport.stream(story.get("steps").spliterator(), false)
                            .map(step ->
                                    new Step(time(step, "at"), step.path("by").asText("case-system"), what(step)))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode what(JsonNode step) {
        return ((ObjectNode) step).remove(List.of("at", "by"));
    }

    private static LocalDateTime time(JsonNode node, String name) {
        return LocalDateTime.parse(node.get(name).asText());
    }
}
