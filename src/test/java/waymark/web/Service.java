package waymark.web;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import waymark.desk.TestDesk;

/** A real server on a spare port with a database in memory, and a caller. */
final class Service implements AutoCloseable {

    /** What a case system sends with every call. */
    static final String KEY = "a-key-of-a-case-system";

    final EmbeddedServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    Service(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "micronaut.server.port",
                -1,
                "waymark.test-release",
                "true",
                "waymark.api-key",
                KEY,
                "datasources.default.url",
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"));
        all.putAll(settings);
        server = ApplicationContext.run(EmbeddedServer.class, all);
    }

    Service() {
        this(Map.of());
    }

    /** One that every test may call; it goes with the tests. */
    static Service shared() {
        return Shared.SERVICE;
    }

    private static final class Shared {
        static final Service SERVICE = new Service();
    }

    HttpResponse<String> post(String path, String body) {
        return send("POST", path, "application/json", BodyPublishers.ofString(body));
    }

    HttpResponse<String> post(String path, byte[] body) {
        return send("POST", path, "application/json", BodyPublishers.ofByteArray(body));
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    HttpResponse<String> send(String method, String path, String contentType, BodyPublisher body) {
        HttpRequest.Builder request = request(path).method(method, body);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        return send(request);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("No answer", e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    byte[] bytes(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new AssertionError("No answer", e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A call with the key of a case system. */
    HttpRequest.Builder request(String path) {
        return anonymous(path).header("Authorization", "Bearer " + KEY);
    }

    /** A call with neither key nor cookie. */
    HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(URI.create(server.getURI() + path));
    }

    TestDesk desk() {
        return new TestDesk(server.getApplicationContext());
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
