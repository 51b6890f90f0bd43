package waymark.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/**
 * Starts the service, asks it a little and stops it, so that the JVM can keep what it learnt for later starts. Run by
 * {@code ./waymark serve} after a build, on a spare port and a data folder of its own.
 */
final class Rehearsal {
    private static final String CASE = """
            {"reference": "REHEARSAL", "authority": "solihull", "child": {"dateOfBirth": "2012-11-22"}}
            """;

    private static final String KEY = "a-key-for-this-rehearsal";

    private Rehearsal() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        try (var server = ApplicationContext.run(EmbeddedServer.class, Map.of("waymark.api-key", KEY));
                var client = HttpClient.newHttpClient()) {
            URI home = server.getURI();
            for (String path : List.of("/health", "/api/v1/vocabulary", "/api/v1/tables")) {
                send(client, HttpRequest.newBuilder(home.resolve(path)));
            }
            send(
                    client,
                    HttpRequest.newBuilder(home.resolve("/api/v1/recommendations"))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(CASE)));
        }
    }

    private static void send(HttpClient client, HttpRequest.Builder request) throws IOException, InterruptedException {
        client.send(request.header("Authorization", "Bearer " + KEY).build(), BodyHandlers.discarding());
    }
}
