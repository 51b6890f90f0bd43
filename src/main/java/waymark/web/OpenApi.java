package waymark.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.micronaut.http.MediaType;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import waymark.casefile.Vocabulary;

/**
 * The calls, described for programs. The build describes what it can see in the controllers, and the call on health,
 * which is the framework's, is described by hand; the case file comes from the vocabulary, and every call can fail with
 * a problem.
 */
@Singleton
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Waymark",
                        version = "1",
                        description = "Explained recommendations for panels that decide about children with SEND.",
                        license = @License(name = "Apache-2.0")))
class OpenApi {

    static final String CASE_FILE = "#/components/schemas/CaseFile";

    private static final String PROBLEM = "#/components/schemas/ProblemDetails";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private byte[] json;
    private byte[] yaml;

    synchronized byte[] json() {
        if (json == null) {
            json = ApiJson.bytes(whole());
        }
        return json;
    }

    synchronized byte[] yaml() {
        if (yaml == null) {
            try {
                yaml = YAML.writeValueAsBytes(whole());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("A JSON tree always has a YAML form", e);
            }
        }
        return yaml;
    }

    private static ObjectNode whole() {
        ObjectNode api = described("/META-INF/swagger/waymark.yml");
        api.withObject("/paths").set("/health", described("/waymark/openapi/health.yaml"));
        ObjectNode schemas = api.withObject("/components/schemas");
        schemas.set("CaseFile", CaseFileSchema.of(Vocabulary.get()));
        schemas.set("ProblemDetails", ProblemSchema.schema());
        for (JsonNode path : api.get("paths")) {
            for (JsonNode call : path) {
                ((ObjectNode) call.get("responses")).set("default", ProblemSchema.response(PROBLEM));
                if (call.at("/requestBody/content") instanceof ObjectNode bodies) {
                    bodies.remove(MediaType.ALL);
                }
            }
        }
        return api;
    }

    private static ObjectNode described(String resource) {
        try (InputStream file = OpenApi.class.getResourceAsStream(resource)) {
            return (ObjectNode) YAML.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException("A description of the calls cannot be read: " + resource, e);
        }
    }
}
