package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.cli.Program.Serving;
import waymark.web.TestRelease;

/** The service as a process that can be killed. */
class ServeCommandTest {
    private static final String CASE = "{\"reference\": \"SOL-1\", \"authority\": \"solihull\"}";

    @TempDir
    private Path home;

    @Test
    void a_recommendation_that_was_answered_outlives_the_process() throws Exception {
        TestRelease.write(home);
        Program program = new Program(home);
        Serving first = program.serve();
        HttpResponse<String> answer = post(first, "/api/v1/recommendations");
        first.kill();

        Serving second = program.serve();
        try (HttpClient client = HttpClient.newHttpClient()) {
            String where = answer.headers().firstValue("Location").orElseThrow();
            HttpResponse<String> kept = client.send(request(second, where).build(), BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(kept.body()).isEqualTo(answer.body());
            assertThat(post(second, where + "/replay").body()).isEqualTo("{\"identical\":true}");

            Program.Run third = program.run("", "serve");
            assertThat(third.exit()).isEqualTo(1);
            assertThat(third.err())
                    .contains("another Waymark is using this data folder")
                    .doesNotContain("Exception");
        } finally {
            second.kill();
        }
    }

    private static HttpResponse<String> post(Serving service, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    request(service, path)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(CASE))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static HttpRequest.Builder request(Serving service, String path) {
        return HttpRequest.newBuilder(URI.create(service.address() + path))
                .header("Authorization", "Bearer " + Program.KEY);
    }
}
