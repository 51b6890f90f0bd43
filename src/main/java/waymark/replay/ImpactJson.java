package waymark.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import waymark.recommend.Json;

/** Runs and what they found as they are kept. */
final class ImpactJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private ImpactJson() {}

    static String written(Record value) {
        return Json.write(value);
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Waymark wrote this and cannot read it", e);
        }
    }
}
