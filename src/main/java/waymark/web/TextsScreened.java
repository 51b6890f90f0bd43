package waymark.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.casefile.Problem;
import waymark.privacy.Screening;

/** Holds back what seems to say who somebody is, until whoever wrote it has looked again. */
@Singleton
final class TextsScreened {

    private final Screening screening;

    TextsScreened(Screening screening) {
        this.screening = screening;
    }

    /**
     * Looks through every text of a body.
     *
     * @param looked {@code ?textsChecked=}: true when a person has looked at what was found and lets it stand
     * @throws NotAnswered with every place that seems to identify a person, unless somebody has looked
     */
    void require(Object body, Optional<String> looked) {
        List<Problem> found = new ArrayList<>();
        if (!looked.orElse("false").equals("true")) {
            look(ApiJson.tree(new String(ApiJson.bytes(body), StandardCharsets.UTF_8)), "", found);
        }
        if (!found.isEmpty()) {
            throw new NotAnswered(Problems.looksIdentifying(found));
        }
    }

    private void look(JsonNode node, String pointer, List<Problem> found) {
        if (node.isTextual()) {
            screening
                    .of(node.textValue())
                    .forEach(warning -> found.add(new Problem(pointer, "'" + warning.found() + "': " + warning.why())));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                look(node.get(i), pointer + "/" + i, found);
            }
        } else {
            node.properties().forEach(each -> look(each.getValue(), pointer + "/" + each.getKey(), found));
        }
    }
}
