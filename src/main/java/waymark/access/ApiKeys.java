package waymark.access;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import waymark.access.AccessEvent.What;
import waymark.store.StoreUnavailable;

/** The keys that programs call with. */
@Singleton
public final class ApiKeys {

    /** How long a key that was good is taken for good while the database cannot be asked. */
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    private static final Duration NOTED_AGAIN = Duration.ofHours(1);

    private final ApiKeyTable keys;
    private final AccountTable accounts;
    private final AccessEvents events;
    private final Durably durably;
    private final Map<String, Seen> good = new ConcurrentHashMap<>();

    ApiKeys(ApiKeyTable keys, AccountTable accounts, AccessEvents events, Durably durably) {
        this.keys = keys;
        this.accounts = accounts;
        this.events = events;
        this.durably = durably;
    }

    private record Seen(ApiKey key, Instant at) {}

    /**
     * A key just made.
     *
     * @param secret what the program sends; it is not kept and cannot be shown again
     */
    public record Made(ApiKey key, String secret) {}

    /** Every key that somebody may look after, also those that have ended. */
    public List<ApiKey> all(Caller by) {
        return durably.ask(keys::listOrderByName).stream()
                .filter(key -> Grants.within(by, key.authority()))
                .toList();
    }

    /**
     * Makes a key.
     *
     * @param authority null for every one
     * @param endsAt null for a key that does not end by itself
     * @throws AccessFault when the name is taken or nothing may be granted
     */
    public Made make(String name, String authority, Set<Role> roles, Instant endsAt, Caller by) {
        Grants.check(by, name, authority, roles);
        String secret = "waymark_" + Secret.token();
        ApiKey key = new ApiKey(
                Secret.hash(secret).substring(0, 12),
                name,
                Secret.hash(secret),
                authority,
                roles,
                durably.now(),
                by.name(),
                endsAt == null ? null : endsAt.truncatedTo(ChronoUnit.SECONDS),
                null,
                null);
        durably.change(() -> {
            if (accounts.existsByName(name) || !keys.add(key)) {
                throw new AccessFault("There is already an account or a key named '" + name + "'.");
            }
            add(What.KEY_MADE, key, by);
            return key;
        });
        return new Made(key, secret);
    }

    /**
     * Ends a key at once, everywhere.
     *
     * @throws AccessFault when there is no such key
     */
    public void revoke(String id, Caller by) {
        durably.change(() -> {
            ApiKey key = keys.findById(id)
                    .filter(found -> Grants.within(by, found.authority()))
                    .orElseThrow(() -> new AccessFault("There is no such key."));
            if (keys.revoke(id, durably.now()) > 0) {
                add(What.KEY_REVOKED, key, by);
            }
            return key;
        });
    }

    /**
     * Who calls with a key; empty when it is none, has ended or was revoked.
     *
     * @throws StoreUnavailable when that cannot be known
     */
    public Optional<Caller> caller(String secret) {
        String hash = Secret.hash(secret);
        Instant now = durably.now();
        return known(hash, now).filter(key -> key.good(now)).map(ApiKey::caller);
    }

    private Optional<ApiKey> known(String hash, Instant now) {
        try {
            Optional<ApiKey> key = durably.ask(() -> keys.findByKeyHash(hash));
            key.ifPresentOrElse(found -> good.put(hash, new Seen(found, now)), () -> good.remove(hash));
            key.filter(found -> found.good(now)).ifPresent(found -> note(found, now));
            return key;
        } catch (StoreUnavailable unreachable) {
            return Optional.of(Optional.ofNullable(good.get(hash))
                    .filter(seen -> seen.at().plus(REMEMBERED).isAfter(now))
                    .map(Seen::key)
                    .orElseThrow(() -> unreachable));
        }
    }

    private void note(ApiKey key, Instant now) {
        if (key.lastUsedAt() == null || key.lastUsedAt().plus(NOTED_AGAIN).isBefore(now)) {
            durably.changeLightly(() -> {
                keys.used(key.id(), now);
                return key;
            });
        }
    }

    private void add(What what, ApiKey key, Caller by) {
        events.add(AccessEvent.of(
                durably.now(), what, key.name(), by.name(), null, Grants.words(key.authority(), key.roles())));
    }
}
