package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.web.PanelDesk.caseFile;
import static waymark.web.PanelDesk.decisions;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Case systems are told of decisions, also when they were not there at first. */
class WebhooksTest {

    private static final String PATH = "/api/v1/webhooks";

    private record Message(String body, String number, String timestamp, String signature) {}

    private final BlockingQueue<Message> received = new LinkedBlockingQueue<>();
    private volatile int answer = 204;
    private HttpServer caseSystem;

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() throws IOException {
        caseSystem = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        caseSystem.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            received.add(new Message(
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    headers.getFirst("Waymark-Number"),
                    headers.getFirst("Waymark-Timestamp"),
                    headers.getFirst("Waymark-Signature")));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        caseSystem.start();
    }

    @AfterEach
    void stop() {
        caseSystem.stop(0);
    }

    @Test
    void a_decision_arrives_signed_and_just_as_the_feed_has_it() throws Exception {
        try (PanelDesk desk = desk("2026-11-22T10:00:00Z")) {
            String secret = webhook(desk).at("/secret").textValue();
            decide(desk, "A");
            decide(desk, "B");

            Message first = next();
            assertThat(first.signature()).isEqualTo(signature(secret, first));
            assertThat(ApiJson.tree(first.body()))
                    .isEqualTo(desk.caseSystem.read("/api/v1/decisions").at("/decisions/0"));
            assertThat(next().number()).isEqualTo("2");
        }
    }

    @Test
    void what_was_not_taken_is_sent_again_after_a_restart_once_the_wait_is_over() throws Exception {
        answer = 503;
        try (PanelDesk desk = desk("2026-11-22T10:00:00Z")) {
            webhook(desk);
            decide(desk, "A");
            assertThat(next().number()).isEqualTo("1");
            assertThat(failed(desk)).isEqualTo("It answered 503.");
        }
        answer = 200;
        try (Service early = service("2026-11-22T10:00:09Z")) {
            assertThat(early.server.isRunning()).isTrue();
            assertThat(received.poll(1, TimeUnit.SECONDS)).as("9 seconds later").isNull();
        }
        try (Service later = service("2026-11-22T10:00:10Z")) {
            assertThat(later.server.isRunning()).isTrue();
            assertThat(next().number()).isEqualTo("1");
        }
    }

    @Test
    void the_secret_is_shown_once_and_an_ended_webhook_hears_no_more() throws Exception {
        try (PanelDesk desk = desk("2026-11-22T10:00:00Z")) {
            JsonNode made = webhook(desk);
            assertThat(made.at("/secret").textValue()).startsWith("whsec_");
            assertThat(desk.administrator.get(PATH).body())
                    .doesNotContain(made.at("/secret").textValue());

            desk.administrator.delete(PATH + "/" + made.at("/webhook/id").textValue());
            decide(desk, "A");

            assertThat(received.poll(1, TimeUnit.SECONDS)).isNull();
            assertThat(desk.chair.get(PATH).statusCode()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://case.example/hook", "https://user:word@case.example/", "ftp://case.example/", "x", ""})
    void decisions_are_not_sent_where_others_could_read_them(String address) {
        PanelDesk desk = Shared.DESK;

        assertThat(desk.administrator
                        .post(PATH, "{\"address\": \"" + address + "\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    private static final class Shared {
        static final PanelDesk DESK = new PanelDesk();
    }

    private JsonNode webhook(PanelDesk desk) {
        return desk.administrator.done(
                PATH,
                "{\"address\": \"http://127.0.0.1:" + caseSystem.getAddress().getPort() + "/decisions\"}");
    }

    private static void decide(PanelDesk desk, String reference) {
        String id = desk.caseSystem
                .done("/api/v1/recommendations", caseFile(reference, ""))
                .at("/id")
                .textValue();
        desk.member.done(decisions(id), "{\"question\": \"evidence\", \"decision\": \"agree\"}");
    }

    private String failed(PanelDesk desk) throws InterruptedException {
        for (int tried = 0; tried < 100; tried++) {
            JsonNode failure = desk.administrator.read(PATH).at("/0/lastFailure");
            if (failure.isTextual()) {
                return failure.textValue();
            }
            Thread.sleep(50);
        }
        return "nothing is said";
    }

    private Message next() throws InterruptedException {
        Message message = received.poll(20, TimeUnit.SECONDS);
        assertThat(message).as("a message").isNotNull();
        return message;
    }

    private PanelDesk desk(String now) {
        return new PanelDesk(service(now));
    }

    private Service service(String now) {
        return new Service(Map.of(
                "waymark.webhooks",
                "100ms",
                "waymark.test-now",
                now,
                "datasources.default.url",
                "jdbc:h2:file:" + folder.resolve("waymark") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"));
    }

    private static String signature(String secret, Message message) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return "sha256="
                + HexFormat.of()
                        .formatHex(mac.doFinal(
                                (message.timestamp() + "." + message.body()).getBytes(StandardCharsets.UTF_8)));
    }
}
