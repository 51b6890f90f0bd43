package waymark.access;

import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import waymark.store.Disk;

/** Accounts, keys and sign-ins on a database of its own, with a clock that tests set forward. */
final class Doorkeeper {

    static final Caller ADMINISTRATOR = new Caller("admin", null, Set.of(Role.ADMINISTRATOR));

    final Accounts accounts;
    final ApiKeys keys;
    final SignIns signIns;
    private final ApplicationContext context;
    private final String name;
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    Doorkeeper(String name, Map<String, Object> database) {
        this.name = name;
        context = ApplicationContext.builder()
                .properties(Map.of("waymark.test-release", "true"))
                .properties(database)
                .start();
        Durably durably = new Durably(transactions(), context.getBean(Disk.class), new Now());
        Passwords passwords = context.getBean(Passwords.class);
        AccountTable accountTable = context.getBean(AccountTable.class);
        ApiKeyTable keyTable = context.getBean(ApiKeyTable.class);
        SignInTable signInTable = context.getBean(SignInTable.class);
        AccessEvents events = context.getBean(AccessEvents.class);
        accounts = new Accounts(accountTable, keyTable, signInTable, events, passwords, durably);
        keys = new ApiKeys(keyTable, accountTable, events, durably);
        signIns = new SignIns(
                signInTable,
                accountTable,
                events,
                passwords,
                new Attempts(context.getBean(AttemptTable.class), durably),
                durably,
                Duration.ofHours(1),
                Duration.ofHours(12));
    }

    static Map<String, Object> inMemory() {
        return Map.of(
                "datasources.default.url",
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
    }

    void later(Duration duration) {
        now = now.plus(duration);
    }

    /** A name that no other test uses. */
    static String someone() {
        return "someone-" + UUID.randomUUID();
    }

    void stop() {
        context.close();
    }

    @Override
    public String toString() {
        return name;
    }

    @SuppressWarnings("unchecked")
    private TransactionOperations<Connection> transactions() {
        return context.getBean(TransactionOperations.class);
    }

    private final class Now extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/London");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
