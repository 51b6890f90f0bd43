package waymark.access;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Slows down those who guess. The first few failures are free; then each costs a wait of twice the one before, from
 * five seconds to five minutes, which an hour of quiet ends. Every node counts in the same table, and an attempt counts
 * as failed until it has succeeded, so that many at once gain nothing.
 */
@Singleton
final class Attempts {

    private static final int FREE_OF_ONE_NAME = 4;

    /** A whole office can come from one address. */
    private static final int FREE_OF_ONE_ADDRESS = 40;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final AttemptTable attempts;
    private final Durably durably;

    Attempts(AttemptTable attempts, Durably durably) {
        this.attempts = attempts;
        this.durably = durably;
    }

    /** Counts an attempt, unless it comes too soon: then how long to wait. */
    Optional<Duration> begin(String name, String address) {
        return durably.changeLightly(() -> {
            Instant now = durably.now();
            Attempt ofName = of(name(name), now);
            Attempt ofAddress = of(address(address), now);
            Duration wait = longer(wait(ofName, FREE_OF_ONE_NAME, now), wait(ofAddress, FREE_OF_ONE_ADDRESS, now));
            if (wait.isPositive()) {
                return Optional.of(wait);
            }
            attempts.count(ofName.who(), ofName.failures() + 1, now);
            attempts.count(ofAddress.who(), ofAddress.failures() + 1, now);
            return Optional.empty();
        });
    }

    /** Takes back what {@link #begin} counted: it was the right person. */
    void succeeded(String name, String address) {
        durably.changeLightly(() -> {
            attempts.forget(name(name));
            return attempts.takeBack(address(address));
        });
    }

    /** Lets go of what no longer makes anybody wait. */
    void sweep() {
        durably.changeLightly(() -> attempts.forgetBefore(durably.now().minus(FORGOTTEN)));
    }

    private Attempt of(String who, Instant now) {
        attempts.prepare(who, now);
        return attempts.lock(who)
                .filter(failed -> failed.lastAt().plus(FORGOTTEN).isAfter(now))
                .orElse(new Attempt(who, 0, now));
    }

    private static Duration wait(Attempt failed, int free, Instant now) {
        if (failed.failures() < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failed.failures() - free, 16);
        Duration wait = shorter(FIRST_WAIT.multipliedBy(1L << doublings), LONGEST_WAIT);
        return Duration.between(now, failed.lastAt().plus(wait));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** Hashed: people type passwords where the name belongs. */
    private static String name(String name) {
        return Secret.hash("name " + name);
    }

    private static String address(String address) {
        return Secret.hash("address " + address);
    }
}
