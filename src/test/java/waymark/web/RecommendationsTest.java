package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendationsTest {
    private static final String PATH = "/api/v1/recommendations";
    private static final String CASE = """
            {"reference": "SOL-1", "authority": "solihull", "asAt": "2026-11-22",
             "needs": {"slcnScreen": "NOT_DONE"}, "ehc": {"request": {"receivedOn": "2026-11-02"}}}
            """;

    private final Service service = Service.shared();

    @Test
    void a_case_file_comes_back_as_a_recommendation() {
        HttpResponse<String> answer = service.post(PATH, CASE);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body())
                .contains("\"outcome\":\"screen-communication\"", "\"due\":\"2026-12-14\"", "2 November 2026");
    }

    @Test
    void it_is_kept_and_can_be_had_again_word_for_word() {
        HttpResponse<String> answer = service.post(PATH, CASE);

        HttpResponse<String> again = service.get(location(answer));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(answer.body());
    }

    @Test
    void the_same_case_sent_twice_is_one_recommendation() {
        HttpResponse<String> first = service.post(PATH, CASE);
        HttpResponse<String> second = service.post(PATH, CASE.replace("\n", " "));

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(location(second)).isEqualTo(location(first));
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void the_same_case_sent_by_many_at_once_is_one_recommendation() {
        String body = CASE.replace("SOL-1", "SOL-MANY");

        assertThat(IntStream.range(0, 20)
                        .parallel()
                        .mapToObj(i -> service.post(PATH, body))
                        .map(answer -> answer.statusCode() + answer.body())
                        .distinct())
                .singleElement()
                .asString()
                .startsWith("201");
    }

    @Test
    void nothing_is_kept_when_asked_not_to() {
        HttpResponse<String> answer = service.post(PATH + "?store=false", CASE.replace("SOL-1", "SOL-NOT-KEPT"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        String id = ApiJson.tree(answer.body()).get("id").textValue();
        assertThat(service.get(PATH + "/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void a_case_without_a_date_is_looked_at_today() {
        HttpResponse<String> answer = service.post(PATH, "{\"reference\": \"A\", \"authority\": \"solihull\"}");

        assertThat(ApiJson.tree(answer.body()).get("asAt").textValue()).isEqualTo("2026-11-22");
    }

    @Test
    void worked_out_again_it_is_the_same() {
        HttpResponse<String> replay = replay(service.post(PATH, CASE));

        assertThat(replay.statusCode()).isEqualTo(200);
        assertThat(replay.body()).isEqualTo("{\"identical\":true}");
    }

    @Test
    void worked_out_again_under_its_own_release_after_another_came_into_force() {
        try (Service changing = new Service()) {
            HttpResponse<String> answer = changing.post(PATH, CASE);

            changing.desk().publish(text -> text.replace("due: 6 weeks after", "due: 5 weeks after"));

            HttpResponse<String> now = changing.post(PATH, CASE);
            assertThat(now.body()).contains("\"due\":\"2026-12-07\"");
            assertThat(location(now)).isNotEqualTo(location(answer));
            assertThat(changing.get(location(answer)).body()).isEqualTo(answer.body());
            assertThat(changing.post(location(answer) + "/replay", "").body()).isEqualTo("{\"identical\":true}");
        }
    }

    @ParameterizedTest
    @CsvSource({"/, Waymark", "/health, UP", "/metrics, waymark_recommendation_seconds_count"})
    void operations_can_see_how_it_is(String path, String word) {
        assertThat(service.get(path).body()).contains(word);
    }

    @Test
    void every_fact_is_told_with_its_type_label_and_meaning() {
        assertThat(ApiJson.tree(service.get("/api/v1/vocabulary").body())).allSatisfy(fact -> {
            for (String part : new String[] {"name", "type", "unit", "label", "values", "meaning", "ask"}) {
                assertThat(fact.has(part)).as(fact + " " + part).isTrue();
            }
        });
    }

    @Test
    void every_rule_is_told_with_where_it_is_encoded() {
        assertThat(service.get("/api/v1/rules").body()).contains("national/needs/checks/decide-in-six-weeks");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/tables/checks", "/api/v1/tables/national/needs/checks"})
    void a_table_is_told_with_its_rows_and_cells(String path) {
        assertThat(service.get(path).body()).contains("\"text\":\"NOT_DONE\"", "\"id\":\"decide-in-six-weeks\"");
    }

    private HttpResponse<String> replay(HttpResponse<String> answer) {
        return service.send("POST", location(answer) + "/replay", null, BodyPublishers.noBody());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
