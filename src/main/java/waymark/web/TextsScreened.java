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
public final class TextsScreened {

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
        require(found(body), looked);
    }

    /**
     * The same for what was found already.
     *
     * @throws NotAnswered with every place that seems to identify a person, unless somebody has looked
     */
    void require(List<Problem> found, Optional<String> looked) {
        if (!found.isEmpty() && !looked.orElse("false").equals("true")) {
            throw new NotAnswered(Problems.looksIdentifying(found));
        }
    }

    /** Every place in the texts of a body that seems to say who somebody is, by its JSON pointer. */
    public List<Problem> found(Object body) {
        List<Problem> found = new ArrayList<>();
        look(ApiJson.tree(new String(ApiJson.bytes(body), StandardCharsets.UTF_8)), "", found);
        return found;
    }

    /**
     * The same for one text.
     *
     * @param text null for none
     */
    public List<Problem> found(String pointer, String text) {
        return text == null
                ? List.of()
                : screening.of(text).stream()
                        .map(warning -> new Problem(pointer, "'" + warning.found() + "': " + warning.why()))
                        .toList();
    }

    private void look(JsonNode node, String pointer, List<Problem> found) {
        if (node.isTextual()) {
            found.addAll(found(pointer, node.textValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                look(node.get(i), pointer + "/" + i, found);
            }
        } else {
            node.properties().forEach(each -> look(each.getValue(), pointer + "/" + each.getKey(), found));
        }
    }
}
