package waymark.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BatchTest {
    private static final String PATH = "/api/v1/recommendations/batch";

    private final Service service = Service.shared();

    @Test
    void each_line_is_answered_in_order() {
        List<JsonNode> answers = lines(send(PATH, line("B-1") + line("B-2") + line("B-3")));

        assertThat(answers)
                .extracting(answer -> answer.get("reference").textValue())
                .containsExactly("B-1", "B-2", "B-3");
    }

    @Test
    void a_line_that_cannot_be_used_says_so_and_the_rest_go_on() {
        String body = line("B-1")
                + "not JSON\n"
                + "\n"
                + "{\"reference\": \"has spaces\", \"authority\": \"solihull\", \"chlid\": {}}\r\n"
                + line("B-2").replace("solihull", "narnia")
                + "{\"reference\": \"" + "a".repeat(2_000_000) + "\"}\n"
                + line("B-3").strip();

        List<JsonNode> answers = lines(send(PATH, body));

        assertThat(answers)
                .extracting(answer -> answer.path("line").asInt() + " "
                        + answer.path("status").asText())
                .containsExactly("0 suggested", "2 400", "4 400", "5 422", "6 413", "0 suggested");
        assertThat(answers.get(2).get("errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/reference", "/chlid");
    }

    @Test
    void each_good_line_is_kept_like_a_single_case() {
        JsonNode answer = lines(send(PATH, line("B-KEPT"))).getFirst();

        assertThat(service.get("/api/v1/recommendations/" + answer.get("id").textValue())
                        .body())
                .isEqualTo(answer.toString());
        assertThat(service.post("/api/v1/recommendations", line("B-KEPT")).body())
                .isEqualTo(answer.toString());
    }

    @Test
    void nothing_is_kept_when_asked_not_to() {
        JsonNode answer = lines(send(PATH + "?store=false", line("B-NOT-KEPT"))).getFirst();

        assertThat(service.get("/api/v1/recommendations/" + answer.get("id").textValue())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_first_answer_comes_before_the_last_case_is_sent() throws IOException {
        try (Socket caller = new Socket("localhost", service.server.getPort())) {
            BufferedReader answers = new BufferedReader(new InputStreamReader(caller.getInputStream(), UTF_8));
            write(caller, head("Transfer-Encoding: chunked"));

            write(caller, chunk(line("B-FIRST")));
            assertThat(answers.lines()
                            .filter(answer -> answer.contains("B-FIRST"))
                            .findFirst())
                    .isPresent();

            write(caller, chunk(line("B-LAST")) + "0\r\n\r\n");
            assertThat(answers.lines()
                            .filter(answer -> answer.contains("B-LAST"))
                            .findFirst())
                    .isPresent();
        }
    }

    @Test
    void a_caller_who_sends_everything_before_reading_anything_is_not_stuck() throws IOException {
        int cases = 600;
        String line = line("B-LONG").strip() + " ".repeat(20_000) + "\n";
        try (Socket caller = new Socket()) {
            caller.setReceiveBufferSize(8 * 1024);
            caller.connect(new InetSocketAddress("localhost", service.server.getPort()));
            write(caller, head("Connection: close\r\nContent-Length: " + cases * line.length()));

            for (int i = 0; i < cases; i++) {
                write(caller, line);
            }

            String answers = new String(caller.getInputStream().readAllBytes(), UTF_8);
            assertThat(answers).startsWith("HTTP/1.1 200");
            assertThat(answers.split("\"reference\":\"B-LONG\"")).hasSize(cases + 1);
        }
    }

    @Test
    void an_empty_batch_has_no_answers() {
        assertThat(send(PATH, "").body()).isEmpty();
    }

    @Test
    void a_batch_that_does_not_say_what_it_is_is_turned_down() {
        assertThat(service.post(PATH, line("B-1")).statusCode()).isEqualTo(415);
    }

    private HttpResponse<String> send(String path, String body) {
        return service.send("POST", path, "application/x-ndjson", BodyPublishers.ofString(body));
    }

    private static String head(String how) {
        return "POST " + PATH + "?store=false HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                + "Authorization: Bearer " + Service.KEY + "\r\n" + how + "\r\n\r\n";
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    private static void write(Socket caller, String text) throws IOException {
        caller.getOutputStream().write(text.getBytes(UTF_8));
    }

    private static List<JsonNode> lines(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
        return answer.body().lines().map(ApiJson::tree).toList();
    }

    private static String line(String reference) {
        return "{\"reference\": \"" + reference
                + "\", \"authority\": \"solihull\", \"needs\": {\"slcnScreen\": \"NOT_DONE\"}}\n";
    }
}
