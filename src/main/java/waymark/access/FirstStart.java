package waymark.access;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.access.AccessEvent.What;

/**
 * Lets the first people and programs in: an administrator, and a key for case systems, which is made or taken from the
 * settings. Of several nodes that start at once, one makes each of them.
 */
@Singleton
public class FirstStart {

    /** The name of the first account. */
    public static final String ADMINISTRATOR = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final String FROM_SETTINGS = "from-settings";
    private static final Duration LASTS = Duration.ofDays(365);
    private static final int LONG_ENOUGH = 20;

    /** In whose name the start acts. */
    private static final Caller START = new Caller("start", null, Set.of(Role.ADMINISTRATOR));

    private final AccountTable accounts;
    private final ApiKeyTable keys;
    private final AccessEvents events;
    private final Accounts opened;
    private final ApiKeys made;
    private final Durably durably;
    private final String keyFromSettings;
    private final boolean resetAdministrator;
    private List<String> told = List.of();

    FirstStart(
            AccountTable accounts,
            ApiKeyTable keys,
            AccessEvents events,
            Accounts opened,
            ApiKeys made,
            Durably durably,
            @Nullable @Value("${waymark.api-key}") String keyFromSettings,
            @Value("${waymark.reset-admin:false}") boolean resetAdministrator) {
        this.accounts = accounts;
        this.keys = keys;
        this.events = events;
        this.opened = opened;
        this.made = made;
        this.durably = durably;
        this.keyFromSettings = keyFromSettings;
        this.resetAdministrator = resetAdministrator;
    }

    /** What has to be told to whoever started this, because it is told only once. */
    public List<String> told() {
        return told;
    }

    @EventListener
    void prepare(StartupEvent start) {
        List<String> words = new ArrayList<>();
        if (durably.ask(accounts::count) == 0) {
            unlessAnotherNodeDid(
                    () -> tellPassword(opened.open(ADMINISTRATOR, null, Set.of(Role.ADMINISTRATOR), START), words));
        } else if (resetAdministrator) {
            tellPassword(opened.reset(ADMINISTRATOR, START), words);
        }
        if (keyFromSettings != null && !keyFromSettings.isBlank()) {
            take(keyFromSettings.strip());
        } else if (durably.ask(keys::count) == 0) {
            unlessAnotherNodeDid(() -> tellKey(makeKey(), words));
        }
        told = List.copyOf(words);
    }

    private static void unlessAnotherNodeDid(Runnable first) {
        try {
            first.run();
        } catch (AccessFault taken) {
            LOG.info("Another node was first, and tells it: {}", taken.getMessage());
        }
    }

    private String makeKey() {
        Instant endsAt = durably.now().plus(LASTS);
        return made.make("first-key", null, Set.of(Role.CASE_SYSTEM), endsAt, START)
                .secret();
    }

    private static void tellKey(String secret, List<String> words) {
        words.add("API key for case systems: " + secret);
        words.add("It lasts a year and is not shown again. Send it as: Authorization: Bearer KEY");
    }

    private static void tellPassword(String password, List<String> words) {
        words.add("Administrator: " + ADMINISTRATOR);
        words.add("Password: " + password);
        words.add("It is for the first sign-in, which asks for one of your own, and is not shown again.");
    }

    private void take(String secret) {
        String hash = Secret.hash(secret);
        if (secret.length() < LONG_ENOUGH) {
            LOG.warn("WAYMARK_API_KEY is short enough to be guessed: use {} random characters or more", LONG_ENOUGH);
        }
        durably.change(() -> {
            ApiKey key = new ApiKey(
                    FROM_SETTINGS,
                    FROM_SETTINGS,
                    hash,
                    null,
                    Set.of(Role.CASE_SYSTEM),
                    durably.now(),
                    START.name(),
                    null,
                    null,
                    null);
            if (keys.add(key)) {
                add(What.KEY_MADE, key);
            } else if (keys.findByKeyHash(hash).isEmpty()) {
                keys.replace(FROM_SETTINGS, hash, durably.now());
                add(What.KEY_REPLACED, key);
            }
            return key;
        });
        durably.ask(() -> keys.findByKeyHash(hash))
                .filter(key -> !key.good(durably.now()))
                .ifPresent(key -> LOG.warn("The key in WAYMARK_API_KEY was revoked, and opens nothing"));
    }

    private void add(What what, ApiKey key) {
        events.add(AccessEvent.of(
                durably.now(), what, key.name(), START.name(), null, Grants.words(key.authority(), key.roles())));
    }
}
