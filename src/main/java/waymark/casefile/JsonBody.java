package waymark.casefile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the body of a call as JSON, within bounds. */
public final class JsonBody {

    private static final int DEEPEST = 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(10_000)
                            .maxNumberLength(30)
                            .build())
                    .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonBody() {}

    /** The body is not JSON, and why. */
    static final class Unreadable extends Exception {
        private Unreadable(String why) {
            super(why);
        }
    }

    /**
     * Reads a body as a record: every field by its name, none that is not known.
     *
     * @param what what was asked for, for example {@code "a decision"}
     * @param longestText the most characters that one text can have
     * @throws InvalidBody with every problem in it
     */
    public static <T extends Record> T read(Class<T> type, byte[] body, String what, int longestText) {
        List<Problem> problems = new ArrayList<>();
        T read = null;
        try {
            if (tree(body, what) instanceof ObjectNode object) {
                read = type.cast(
                        new RecordReader(problems, longestText, CaseFileReader::identifying).read(type, object, ""));
            } else {
                problems.add(new Problem("", "Send " + what + " as a JSON object."));
            }
        } catch (Unreadable unreadable) {
            problems.add(new Problem("", unreadable.getMessage()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidBody(problems);
        }
        return read;
    }

    static JsonNode tree(byte[] body, String what) throws Unreadable {
        try {
            JsonNode root = MAPPER.readTree(body);
            if (root == null || root.isMissingNode()) {
                throw new Unreadable("The body is empty. Send " + what + " as JSON.");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw new Unreadable(JsonFault.words(e));
        } catch (IOException e) {
            throw new Unreadable("This is not UTF-8 JSON: "
                    + e.getMessage().lines().findFirst().orElse("unreadable"));
        }
    }
}
