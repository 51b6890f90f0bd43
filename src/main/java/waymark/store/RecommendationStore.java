package waymark.store;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.casefile.CaseFile;
import waymark.journal.Event;
import waymark.journal.Journal;
import waymark.journal.Kind;
import waymark.policy.Hash;
import waymark.policy.Release;
import waymark.recommend.Json;
import waymark.recommend.Recommendation;

/** Keeps every recommendation with the facts and the release it rests on. What is kept is never changed. */
@Singleton
public final class RecommendationStore {

    private static final Logger LOG = LoggerFactory.getLogger(RecommendationStore.class);

    private final Recommendations recommendations;
    private final ReleaseStore releases;
    private final TransactionOperations<Connection> transactions;
    private final RowUse rowUse;
    private final Journal journal;
    private final Disk disk;
    private final Clock clock;
    private final Set<String> releasesKept = ConcurrentHashMap.newKeySet();

    RecommendationStore(
            Recommendations recommendations,
            ReleaseStore releases,
            TransactionOperations<Connection> transactions,
            RowUse rowUse,
            Journal journal,
            Disk disk,
            Clock clock) {
        this.recommendations = recommendations;
        this.releases = releases;
        this.transactions = transactions;
        this.rowUse = rowUse;
        this.journal = journal;
        this.disk = disk;
        this.clock = clock;
    }

    /**
     * Keeps a recommendation, and returns only when it would survive the loss of power. The same recommendation kept
     * twice is kept once: the first stands.
     *
     * @param by the account or key that asked for it
     * @return what is kept under its id
     * @throws StoreUnavailable when it may not have been kept
     */
    public StoredRecommendation keep(
            Release release, CaseFile caseFile, Recommendation recommendation, String body, String by) {
        return StoreUnavailable.whenReached(() -> recommendations
                .findById(recommendation.id())
                .orElseGet(
                        () -> keepNew(release, recommendation, stored(release, caseFile, recommendation, body), by)));
    }

    /**
     * The recommendation of an id, if there is one.
     *
     * @throws StoreUnavailable when it cannot be known
     */
    public Optional<StoredRecommendation> find(String id) {
        Optional<StoredRecommendation> found = StoreUnavailable.whenReached(() -> recommendations.findById(id));
        found.filter(stored -> !stored.bodyHash().equals(Hash.of(stored.body())))
                .ifPresent(stored -> LOG.error("Recommendation {} was altered after it was given", id));
        return found;
    }

    /**
     * Every recommendation about a case, in the order of the days that they look at.
     *
     * @throws StoreUnavailable when it cannot be known
     */
    public List<StoredRecommendation> about(String authority, String reference) {
        return StoreUnavailable.whenReached(() -> recommendations.about(authority, reference));
    }

    /**
     * The content of a release that has answered, as {@link Release#parse} reads it.
     *
     * @throws StoreUnavailable when it cannot be known
     */
    public Optional<String> releaseContent(String hash) {
        return releases.content(hash);
    }

    private StoredRecommendation keepNew(
            Release release, Recommendation recommendation, StoredRecommendation stored, String by) {
        StoredRecommendation kept = transactions.executeWrite(transaction -> {
            keep(release);
            if (recommendations.keep(stored) > 0) {
                rowUse.keep(stored, recommendation);
                journal.append(event(stored, by));
            }
            return recommendations.findById(stored.id()).orElseThrow();
        });
        disk.sync();
        releasesKept.add(release.hash());
        return kept;
    }

    private void keep(Release release) {
        if (!releasesKept.contains(release.hash())) {
            releases.keep(release);
        }
    }

    private static Event event(StoredRecommendation kept, String by) {
        return new Event(Kind.RECOMMENDATION, kept.authority(), by, kept.reference(), kept.id(), kept.bodyHash());
    }

    private StoredRecommendation stored(
            Release release, CaseFile caseFile, Recommendation recommendation, String body) {
        return new StoredRecommendation(
                recommendation.id(),
                recommendation.reference(),
                recommendation.authority(),
                recommendation.asAt(),
                release.hash(),
                Json.write(caseFile),
                body,
                Hash.of(body),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
