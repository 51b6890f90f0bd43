package waymark.recommend;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import waymark.policy.Release;
import waymark.rules.RuleBase;

/**
 * The recommender of the release in force, and those of past releases for as long as they are asked for. Safe for many
 * threads at once; a case that is being looked at finishes under the release it started with.
 */
public final class Recommenders {

    private static final int PAST_KEPT = 4;

    private final Map<String, Recommender> past = new LinkedHashMap<>(PAST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Recommender> eldest) {
            return size() > PAST_KEPT;
        }
    };
    private volatile CompletableFuture<Recommender> inForce;

    private Recommenders(CompletableFuture<Recommender> inForce) {
        this.inForce = inForce;
    }

    /** Starts to load the release in force; the first who needs it waits for it, and sees what went wrong. */
    public static Recommenders loading(Supplier<Release> release) {
        return new Recommenders(CompletableFuture.supplyAsync(() -> recommender(release.get())));
    }

    /**
     * The recommender of the release in force.
     *
     * @throws java.util.concurrent.CompletionException when the first release could not be loaded
     */
    public Recommender inForce() {
        return inForce.join();
    }

    /** Puts a release in force, once its rules are built. When that fails the one in force stays. */
    public void putInForce(Supplier<Release> release) {
        inForce = CompletableFuture.completedFuture(recommender(release.get()));
    }

    /**
     * The recommender of a release by its hash.
     *
     * @param kept finds the content of a past release by its hash
     * @return empty when no such release is kept
     */
    public Optional<Recommender> under(String hash, Function<String, Optional<String>> kept) {
        Recommender now = inForce();
        if (now.release().hash().equals(hash)) {
            return Optional.of(now);
        }
        synchronized (past) {
            Recommender known = past.get(hash);
            if (known == null) {
                known = kept.apply(hash)
                        .map(Release::parse)
                        .map(Recommenders::recommender)
                        .orElse(null);
                if (known != null) {
                    past.put(hash, known);
                }
            }
            return Optional.ofNullable(known);
        }
    }

    private static Recommender recommender(Release release) {
        return new Recommender(RuleBase.of(release));
    }
}
