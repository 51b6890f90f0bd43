package waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import waymark.access.Accounts;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.access.SignIns;
import waymark.access.SignIns.Outcome;
import waymark.recommend.Recommenders;

/** The whole service on a spare port, for tests that look at its pages. */
public final class Site implements AutoCloseable {

    /** Everybody's. */
    public static final String PASSWORD = "a long walk by the sea";

    private static final String KEY = "a-key-of-a-case-system";
    private static final Map<String, Object> SMALL = Map.of("waymark.test-release", "true", "waymark.checks", "200ms");

    private final EmbeddedServer server;

    private Site(EmbeddedServer server) {
        this.server = server;
    }

    private Site(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "micronaut.server.port",
                -1,
                "waymark.api-key",
                KEY,
                "waymark.data",
                "target/site",
                "datasources.default.url",
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"));
        all.putAll(settings);
        server = ApplicationContext.run(EmbeddedServer.class, all);
        bean(Recommenders.class).inForce();
    }

    /** With the tables that Waymark comes with. */
    public static Site shipped() {
        return Shipped.SITE;
    }

    /** With a few rows, and a day that never ends. */
    public static Site small() {
        return Small.SITE;
    }

    /** A small one of its own, for who closes it. Its panels meet on 22 November 2026, which is today, and later. */
    public static Site ofItsOwn() {
        return new Site(SMALL);
    }

    /** One that a test has started, and closes. */
    public static Site of(EmbeddedServer server) {
        return new Site(server);
    }

    private static final class Shipped {
        static final Site SITE = new Site(Map.of());
    }

    private static final class Small {
        static final Site SITE = new Site(SMALL);
    }

    public String address() {
        return server.getURI().toString();
    }

    /** Opens an account and signs in with it, as the sign-in page does. */
    public String signedIn(String name, String authority, Role... roles) {
        Accounts accounts = bean(Accounts.class);
        Caller start = new Caller("start", null, Set.of(Role.ADMINISTRATOR));
        Caller person = new Caller(name, authority, Set.of(roles));
        String once = accounts.open(name, authority, person.roles(), start);
        accounts.changePassword(person, "", once, PASSWORD);
        Outcome outcome = bean(SignIns.class).signIn(name, PASSWORD, "127.0.0.1");
        return ((Outcome.SignedIn) outcome).token();
    }

    /** Brings a case before a panel as a case system does, and gives the id of its recommendation. */
    public String refer(String panel, String caseFile) {
        HttpRequest sent = HttpRequest.newBuilder(URI.create(address() + "/api/v1/panels/" + panel + "/referrals"))
                .header("Authorization", "Bearer " + KEY)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(caseFile))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(sent, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
            return new ObjectMapper()
                    .readTree(answer.body())
                    .at("/referral/recommendation")
                    .textValue();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Something of the running service. */
    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    @Override
    public void close() {
        server.close();
    }
}
