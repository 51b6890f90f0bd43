package waymark.recommend;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import waymark.casefile.CaseFile;

/** The JSON that Waymark writes: dates as ISO text, nothing that is unknown, always in the same order. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private Json() {}

    /** A value as it stands in a case file. */
    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** A case file as it is stored and hashed, a recommendation as the response body, or whatever else is said as data. */
    public static String write(Record value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Records always have a JSON form", e);
        }
    }

    /** A recommendation as it was kept; what only another version of Waymark says is left aside. */
    public static Recommendation read(String kept) {
        try {
            return MAPPER.readerFor(Recommendation.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Waymark wrote this and cannot read it", e);
        }
    }

    /** A case file as a tree that can be changed. */
    static ObjectNode tree(CaseFile caseFile) {
        return MAPPER.valueToTree(caseFile);
    }
}
