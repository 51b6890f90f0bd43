package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.casefile.Fact;
import waymark.casefile.Vocabulary;

/** What programs are told of the calls. */
class OpenApiTest {
    private final JsonNode api =
            ApiJson.tree(new String(new OpenApi().json(), java.nio.charset.StandardCharsets.UTF_8));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/recommendations",
                "/api/v1/recommendations/batch",
                "/api/v1/recommendations/{id}",
                "/api/v1/recommendations/{id}/replay",
                "/api/v1/recommendations/{id}/explanation",
                "/api/v1/vocabulary",
                "/api/v1/rules",
                "/api/v1/tables",
                "/api/v1/tables/{id}",
                "/api/v1/policy/workbooks",
                "/api/v1/policy/drafts/{id}/approval",
                "/api/v1/policy/publications/{number}/undo",
                "/health",
                "/metrics"
            })
    void every_call_is_described(String path) {
        assertThat(api.get("paths").has(path)).isTrue();
    }

    @Test
    void every_call_can_fail_with_a_problem() {
        assertThat(api.get("paths"))
                .allSatisfy(path -> assertThat(path)
                        .allSatisfy(call -> assertThat(
                                        call.at("/responses/default/content").has("application/problem+json"))
                                .isTrue()));
    }

    @Test
    void every_fact_stands_in_the_case_file() {
        JsonNode caseFile = api.at("/components/schemas/CaseFile");

        assertThat(Vocabulary.get().all())
                .allSatisfy(fact -> assertThat(caseFile.at(place(fact)).get("type"))
                        .as(fact.name())
                        .isNotNull());
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(api.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(ref ->
                        assertThat(api.at(ref.substring(1)).isObject()).as(ref).isTrue());
    }

    @Test
    void yaml_says_the_same_as_json() throws Exception {
        assertThat(new YAMLMapper().readTree(new OpenApi().yaml())).isEqualTo(api);
    }

    private static String place(Fact fact) {
        return StreamSupport.stream(List.of(fact.name().split("\\.")).spliterator(), false)
                .map(step -> "/properties/" + step.replace("[]", "/items"))
                .reduce("", String::concat);
    }
}
