package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much an answer says is asked for in the address. */
class DetailTest {
    private static final String PATH = "/api/v1/recommendations";
    private static final String CASE = """
            {"reference": "SOL-DETAIL", "authority": "solihull", "needs": {"slcnScreen": "NOT_DONE"}}
            """;

    private final Service service = Service.shared();

    @ParameterizedTest
    @CsvSource({
        "'', true, false",
        "?detail=standard, true, false",
        "?detail=brief, false, false",
        "?detail=full, true, true"
    })
    void an_answer_says_as_much_as_is_asked_for(String query, boolean usual, boolean everything) {
        JsonNode answer = ApiJson.tree(service.post(PATH + query, CASE).body());

        assertThat(answer.has("recommendations")).isTrue();
        assertThat(List.of(answer.has("missing"), answer.has("considered"))).containsOnly(usual);
        assertThat(List.of(answer.has("wouldChange"), answer.has("firm"))).containsOnly(everything);
    }

    @Test
    void each_detail_is_kept_under_an_address_of_its_own() {
        Stream<String> addresses = Stream.of("brief", "standard", "full")
                .map(detail -> service.post(PATH + "?detail=" + detail, CASE))
                .map(answer -> answer.headers().firstValue("Location").orElseThrow());

        assertThat(addresses).doesNotHaveDuplicates().hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "standard", "full"})
    void it_is_had_again_and_worked_out_again_in_its_own_detail(String detail) {
        HttpResponse<String> answer = service.post(PATH + "?detail=" + detail, CASE);
        String where = answer.headers().firstValue("Location").orElseThrow();

        assertThat(service.get(where).body()).isEqualTo(answer.body());
        assertThat(service.post(where + "/replay", "").body()).isEqualTo("{\"identical\":true}");
    }

    @ParameterizedTest
    @ValueSource(strings = {PATH, PATH + "/batch"})
    void a_word_that_is_no_detail_is_a_problem_that_names_those_that_are(String path) {
        HttpResponse<String> answer = service.send(
                "POST",
                path + "?detail=everything",
                path.equals(PATH) ? "application/json" : "application/x-ndjson",
                BodyPublishers.ofString(CASE));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(ApiJson.tree(answer.body()).get("detail").textValue())
                .isEqualTo("detail is brief, standard or full, not 'everything'.");
    }

    @Test
    void a_batch_is_answered_in_the_detail_asked_for() {
        HttpResponse<String> answer = service.send(
                "POST", PATH + "/batch?detail=brief", "application/x-ndjson", BodyPublishers.ofString(CASE.strip()));

        assertThat(answer.body()).contains("\"detail\":\"brief\"").doesNotContain("\"considered\"");
    }
}
