package waymark.site;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
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
final class Site {

    private static final String PASSWORD = "a long walk by the sea";

    private final EmbeddedServer server;

    private Site(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "micronaut.server.port",
                -1,
                "waymark.api-key",
                "a-key-of-a-case-system",
                "waymark.data",
                "target/site",
                "datasources.default.url",
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"));
        all.putAll(settings);
        server = ApplicationContext.run(EmbeddedServer.class, all);
        bean(Recommenders.class).inForce();
    }

    /** With the tables that Waymark comes with. */
    static Site shipped() {
        return Shipped.SITE;
    }

    /** With a few rows, and a day that never ends. */
    static Site small() {
        return Small.SITE;
    }

    private static final class Shipped {
        static final Site SITE = new Site(Map.of());
    }

    private static final class Small {
        static final Site SITE = new Site(Map.of("waymark.test-release", "true", "waymark.checks", "200ms"));
    }

    String address() {
        return server.getURI().toString();
    }

    /** Opens an account and signs in with it, as the sign-in page does. */
    String signedIn(String name, String authority, Role... roles) {
        Accounts accounts = bean(Accounts.class);
        Caller start = new Caller("start", null, Set.of(Role.ADMINISTRATOR));
        Caller person = new Caller(name, authority, Set.of(roles));
        String once = accounts.open(name, authority, person.roles(), start);
        accounts.changePassword(person, "", once, PASSWORD);
        Outcome outcome = bean(SignIns.class).signIn(name, PASSWORD, "127.0.0.1");
        return ((Outcome.SignedIn) outcome).token();
    }

    private <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }
}
