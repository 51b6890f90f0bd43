package waymark.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;

/** Reads a small JSON body into a record. */
final class JsonBody {
    private static final int MOST = 64 * 1024;
    private static final byte[] NOTHING = {'{', '}'};

    private JsonBody() {}

    /**
     * The body as a record; what is left out is null.
     *
     * @throws NotAnswered saying what is wrong with it
     */
    static <T> T read(InputStream body, Class<T> type) {
        ObjectReader reader = ApiJson.MAPPER
                .readerFor(type)
                .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        try {
            byte[] sent = body == null ? NOTHING : body.readNBytes(MOST + 1);
            if (sent.length > MOST) {
                throw new NotAnswered(Problems.badBody("The body can have at most " + MOST / 1024 + " kB."));
            }
            T read = reader.readValue(sent.length == 0 ? NOTHING : sent);
            if (read == null) {
                throw new NotAnswered(Problems.badBody("Send a JSON object."));
            }
            return read;
        } catch (UnrecognizedPropertyException unknown) {
            throw new NotAnswered(Problems.badBody("'" + unknown.getPropertyName() + "' is not known here. Known are: "
                    + unknown.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .sorted()
                            .collect(Collectors.joining(", "))
                    + "."));
        } catch (JsonMappingException wrong) {
            throw new NotAnswered(Problems.badBody(wrong.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .collect(Collectors.joining("/", "'", "' cannot be read as it stands."))));
        } catch (JsonProcessingException broken) {
            throw new NotAnswered(Problems.badBody("The body is not JSON: " + broken.getOriginalMessage()));
        } catch (IOException brokenOff) {
            throw new NotAnswered(Problems.brokenOff());
        }
    }
}
