package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a panel, a family and the file are told, and in which form. */
class ExplanationTest {
    private static final String CASE = """
            {"reference": "%s", "authority": "solihull", "asAt": "2026-11-22",
             "needs": {"slcnScreen": "NOT_DONE"}, "ehc": {"request": {"receivedOn": "2026-10-02"}}}
            """;

    private final Service service = Service.shared();

    @ParameterizedTest
    @CsvSource({
        "application/json, application/json",
        "text/html, text/html",
        "application/pdf, application/pdf",
        "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', text/html",
        "'application/pdf;q=0.5, application/json;q=0.9', application/json",
        "*/*, application/json"
    })
    void it_comes_in_the_form_that_the_caller_likes_best(String accept, String type) {
        HttpResponse<String> answer = service.send(
                service.request(posted(service, "E-1") + "/explanation").header("Accept", accept));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    }

    @ParameterizedTest
    @CsvSource({
        "html, text/html; charset=utf-8, E-2-panel.html",
        "pdf, application/pdf, E-2-panel.pdf",
        "json, application/json, E-2-panel.json"
    })
    void a_plain_link_names_the_form_and_the_file_is_named_after_the_case(String format, String type, String file) {
        HttpResponse<String> answer = explanation("E-2", "format=" + format);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("inline; filename=\"" + file + "\"");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void a_page_may_use_its_own_styles_and_nothing_else() {
        assertThat(explanation("E-3", "format=html").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'; style-src 'sha256-")
                        .doesNotContain("unsafe", "http", "*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"panel", "family", "record"})
    void each_voice_has_its_own_document(String voice) {
        JsonNode explained = ApiJson.tree(explanation("E-4", "voice=" + voice).body());

        assertThat(explained.get("voice").textValue()).isEqualTo(voice);
        assertThat(explained.at("/document/title").textValue()).isNotBlank();
        assertThat(explained.at("/document/blocks/0/kind").textValue()).isNotBlank();
        assertThat(explained.at("/document/footing").textValue())
                .contains(explained.get("id").textValue(), "sha256:");
    }

    @Test
    void the_record_holds_the_whole_proof_as_data() {
        JsonNode proof = ApiJson.tree(explanation("E-5", "voice=record").body()).get("recommendation");

        assertThat(proof.at("/recommendations/0/reasons/0/cells").textValue()).isNotBlank();
    }

    @Test
    void a_voice_and_a_form_that_do_not_exist_are_named_at_once_with_those_that_do() {
        HttpResponse<String> answer = explanation("E-6", "voice=shout&format=docx");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(ApiJson.tree(answer.body()).get("detail").textValue())
                .contains("voice is panel, family or record, not 'shout'.")
                .contains("format is json, html, pdf or svg, not 'docx'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"panel", "family", "record"})
    void one_outcome_can_be_asked_about(String voice) {
        JsonNode explained = ApiJson.tree(
                explanation("E-9", "why=screen-communication&voice=" + voice).body());

        assertThat(explained.at("/document/blocks/0/text").textValue()).startsWith("Why");
        assertThat(explained.has("drawing")).isFalse();
    }

    @Test
    void another_day_says_what_differs() {
        JsonNode explained = ApiJson.tree(explanation("E-10", "on=2026-10-05").body());

        assertThat(explained.at("/document/title").textValue()).isEqualTo("On 5 October 2026: E-10");
        assertThat(explained.at("/document/blocks").findValuesAsText("caption")).containsExactly("What differs");
    }

    @ParameterizedTest
    @CsvSource({
        "whyNot=screen-comunication, screen-communication",
        "on=2026-02-30, on is a real date as YYYY-MM-DD",
        "why=a&on=2026-02-03, Ask one thing at a time: why or on.",
        "why=a&format=svg, The drawing answers no single question"
    })
    void a_question_that_cannot_be_answered_says_what_can(String query, String detail) {
        HttpResponse<String> answer = explanation("E-11", query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(ApiJson.tree(answer.body()).get("detail").textValue()).contains(detail);
    }

    @Test
    void a_caller_who_takes_no_form_that_there_is_hears_which_there_are() {
        HttpResponse<String> answer = service.send(
                service.request(posted(service, "E-7") + "/explanation").header("Accept", "text/plain"));

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("application/json, text/html, application/pdf");
    }

    @Test
    void there_is_none_of_a_recommendation_that_does_not_exist() {
        assertThat(service.get("/api/v1/recommendations/none/explanation").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"panel, json", "family, html", "record, pdf"})
    void it_stays_the_same_after_a_restart_and_after_a_newer_release(String voice, String format) {
        Map<String, Object> kept = Map.of(
                "datasources.default.url",
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        String path;
        String before;
        try (Service first = new Service(kept)) {
            path = posted(first, "E-8") + "/explanation?voice=" + voice + "&format=" + format;
            before = first.get(path).body();
        }
        try (Service second = new Service(kept)) {
            assertThat(second.get(path).body()).isEqualTo(before);

            second.desk().publish(text -> text.replace("Screen communication", "Look again"));

            assertThat(second.get(path).body()).isEqualTo(before);
        }
    }

    private HttpResponse<String> explanation(String reference, String query) {
        return service.get(posted(service, reference) + "/explanation?" + query);
    }

    private static String posted(Service service, String reference) {
        return service.post("/api/v1/recommendations", CASE.formatted(reference))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }
}
