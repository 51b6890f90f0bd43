package waymark.store;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import waymark.policy.Release;

/** Keeps releases whole, so that what they answered can be worked out again. One that is kept is never changed. */
@Singleton
public final class ReleaseStore {

    private final Releases releases;
    private final Clock clock;

    ReleaseStore(Releases releases, Clock clock) {
        this.releases = releases;
        this.clock = clock;
    }

    /** Keeps a release once, as part of the transaction that is under way. */
    public void keep(Release release) {
        if (!releases.existsByHash(release.hash())) {
            releases.keep(new StoredRelease(
                    release.hash(),
                    release.id(),
                    release.content(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS)));
        }
    }

    /**
     * The content of a release, as {@link Release#parse} reads it.
     *
     * @throws StoreUnavailable when it cannot be known
     */
    public Optional<String> content(String hash) {
        return StoreUnavailable.whenReached(() -> releases.findByHash(hash).map(StoredRelease::content));
    }
}
