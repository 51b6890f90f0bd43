package waymark.recommend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import waymark.casefile.CaseFile;
import waymark.casefile.CaseFileReader;
import waymark.casefile.CaseSketch;
import waymark.casefile.InvalidCaseFile;
import waymark.policy.Example;

/** A case told in a few {@code fact = value} lines, with what must come out; as on a workbook's Examples sheet. */
public final class WorkedExample {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final Recommender recommender;
    private final CaseFileReader reader;

    public WorkedExample(Recommender recommender, CaseFileReader reader) {
        this.recommender = recommender;
        this.reader = reader;
    }

    /** What is wrong with an example under the recommender's release; empty when it comes out as it says. */
    public List<String> failures(Example example, String authority) {
        try {
            CaseFile caseFile = reader.read(caseFile(example.facts(), example.asAt(), authority));
            return failures(caseFile, example.expect());
        } catch (InvalidCaseFile | IllegalArgumentException wrong) {
            return wrong.getMessage().lines().toList();
        }
    }

    /** What is wrong with what comes out of a case; empty when it is as expected. */
    public List<String> failures(CaseFile caseFile, List<String> expected) {
        Recommendation recommendation = recommender.recommend(caseFile);
        List<String> failures = new ArrayList<>();
        for (String line : expected) {
            Expectation.read(line).unmetBy(recommendation).ifPresent(failures::add);
        }
        return failures;
    }

    /**
     * A case file from {@code fact = value} lines; values are as in JSON or YAML.
     *
     * @throws IllegalArgumentException for a line that is not one
     */
    public static ObjectNode caseFile(List<String> facts, String asAt, String authority) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("reference", "EXAMPLE").put("authority", authority);
        if (!asAt.isBlank()) {
            root.put("asAt", asAt);
        }
        for (String line : facts) {
            String[] sides = line.split("\\s*=\\s*", 2);
            if (sides.length < 2) {
                throw new IllegalArgumentException("'" + line + "' is not 'fact = value'.");
            }
            CaseSketch.put(root, sides[0].strip(), value(sides[1]));
        }
        return root;
    }

    /** A case file from facts by name. */
    public static ObjectNode caseFile(Map<String, JsonNode> facts, String asAt, String authority) {
        ObjectNode root = caseFile(List.of(), asAt, authority);
        facts.forEach((name, value) -> CaseSketch.put(root, name, value));
        return root;
    }

    private static JsonNode value(String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("'" + text + "' is not a value.", e);
        }
    }
}
