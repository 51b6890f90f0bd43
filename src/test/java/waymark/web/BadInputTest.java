package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a problem that says what to put right: never a crash and never a stack trace. */
class BadInputTest {
    private static final String PATH = "/api/v1/recommendations";
    private static final String GOOD = "{\"reference\": \"A\", \"authority\": \"solihull\"}";
    private final Service service = Service.shared();

    static Stream<Arguments> unusable() {
        return Stream.of(
                body("nothing", ""),
                body("not JSON", "hello"),
                body("a page", "<html></html>"),
                body("a list", "[]"),
                body("null", "null"),
                body("a text", "\"case\""),
                body("not a number", "{\"child\": {\"age\": NaN}}"),
                body("ten thousand lists", "[".repeat(10_000)),
                body("ten thousand objects", "{\"a\":".repeat(10_000)),
                body("a number of a hundred thousand digits", "{\"child\": {\"age\": " + "9".repeat(100_000) + "}}"),
                body("the same field twice", "{\"reference\": \"A\", \"reference\": \"B\"}"),
                body("more after the end", GOOD + GOOD),
                body("a date that does not exist", "{\"asAt\": \"2026-02-30\"}"),
                body("a date before there was a council", "{\"asAt\": \"-999999999-01-01\"}"),
                Arguments.of("bytes that are not UTF-8", new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusable")
    void a_body_that_cannot_be_used_is_a_400_that_says_why(String what, byte[] body) {
        HttpResponse<String> answer = service.post(PATH, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(problem(answer).get("errors")).isNotEmpty().allSatisfy(error -> {
            assertThat(error.has("pointer")).isTrue();
            assertThat(error.get("detail").textValue()).isNotBlank();
        });
    }

    @Test
    void every_fault_of_a_body_is_told_at_once() {
        HttpResponse<String> answer = service.post(PATH, """
                {"reference": "has spaces", "authority": "solihull", "asAt": "soon",
                 "child": {"age": "x", "name": "y"}, "attendence": {}}
                """);

        assertThat(problem(answer).get("errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/reference", "/asAt", "/child/age", "/child/name", "/attendence");
        assertThat(answer.body()).contains("Did you mean 'attendance'?");
    }

    @Test
    void an_authority_without_a_pack_is_a_422() {
        HttpResponse<String> answer = service.post(PATH, GOOD.replace("solihull", "solihul"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(problem(answer).at("/errors/0/pointer").textValue()).isEqualTo("/authority");
        assertThat(answer.body()).contains("Did you mean 'solihull'?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/xml"})
    void another_content_type_is_a_415(String type) {
        assertThat(problem(service.send("POST", PATH, type, BodyPublishers.ofString(GOOD)), 415))
                .isNotNull();
    }

    @Test
    void no_content_type_is_a_415() {
        assertThat(problem(service.send("POST", PATH, null, BodyPublishers.ofString(GOOD)), 415))
                .isNotNull();
    }

    @Test
    void json_is_taken_with_a_charset_too() {
        assertThat(service.send("POST", PATH, "application/json; charset=UTF-8", BodyPublishers.ofString(GOOD))
                        .statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain"})
    void ten_megabytes_are_turned_down_in_words_and_not_by_hanging_up(String type) {
        String body = "{\"reference\": \"" + "a".repeat(10_000_000) + "\"}";

        HttpResponse<String> answer = service.send("POST", PATH, type, BodyPublishers.ofString(body));

        problem(answer, type.equals("text/plain") ? 415 : 413);
    }

    @Test
    void a_body_that_is_not_packed_as_it_says_is_a_400() {
        problem(
                service.send(service.request(PATH)
                        .header("Content-Type", "application/json")
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofString(GOOD))),
                400);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /nothing,                          404",
        "GET,    /api/v1/recommendations/unknown,   404",
        "GET,    /api/v1/recommendations/%00,       404",
        "POST,   /api/v1/recommendations/unknown/replay, 404",
        "GET,    /api/v1/tables/unknown,            404",
        "GET,    /api/v1/recommendations,           405",
        "DELETE, /api/v1/recommendations,           405",
        "PUT,    /api/v1/vocabulary,                405",
        "POST,   /api/v1/recommendations?store=no,  400",
        "POST,   /api/v1/recommendations?store=,    400"
    })
    void a_call_that_is_not_there_is_a_problem_too(String method, String path, int status) {
        problem(service.send(method, path, "application/json", BodyPublishers.ofString(GOOD)), status);
    }

    @Test
    void what_cannot_be_sent_as_asked_is_a_406() {
        problem(service.send(service.request("/api/v1/vocabulary").header("Accept", "text/html")), 406);
    }

    @Test
    void options_says_what_may_be_done() {
        HttpResponse<String> answer = service.send("OPTIONS", PATH, null, BodyPublishers.noBody());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST,OPTIONS");
        assertThat(answer.body()).isEmpty();
    }

    private static JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return problem(answer);
    }

    private static JsonNode problem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception", "at waymark", "\tat ");
        JsonNode problem = ApiJson.tree(answer.body());
        assertThat(problem.get("status").intValue()).isEqualTo(answer.statusCode());
        assertThat(problem.get("type").textValue()).startsWith("urn:waymark:problem:");
        assertThat(problem.get("title").textValue()).isNotBlank();
        return problem;
    }

    private static Arguments body(String what, String text) {
        return Arguments.of(what, text.getBytes(StandardCharsets.UTF_8));
    }
}
