package waymark.site.deciding;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import waymark.access.Caller;
import waymark.journal.Journal;

/**
 * For how long somebody had a case in front of them. The journal knows when they looked, on whichever page, so nobody has
 * to be believed. A look of some hours ago was another sitting.
 */
@Singleton
final class Opened {

    private static final Duration SITTING = Duration.ofHours(4);

    private final Journal journal;
    private final Clock clock;

    Opened(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Whole seconds since the first look of this sitting. */
    int seconds(Caller by, String recommendation) {
        Instant now = clock.instant();
        return journal.firstLook(by.name(), recommendation, now.minus(SITTING))
                .map(first ->
                        Math.max(0, Math.toIntExact(Duration.between(first, now).toSeconds())))
                .orElse(0);
    }
}
