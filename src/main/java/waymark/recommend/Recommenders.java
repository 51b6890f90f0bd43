package waymark.recommend;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import waymark.policy.BrokenTables;
import waymark.policy.Fault;
import waymark.policy.Release;
import waymark.rules.RuleBase;
import waymark.safeguards.Safeguards;

/**
 * The recommender of the release in force, and those of past releases for as long as they are asked for. Safe for many
 * threads at once; a case that is being looked at finishes under the release it started with.
 */
public final class Recommenders {

    private static final int PAST_KEPT = 4;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Map<String, Recommender> past = new LinkedHashMap<>(PAST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Recommender> eldest) {
            return size() > PAST_KEPT;
        }
    };
    private final CheckedReleases alreadyChecked;
    private volatile CompletableFuture<Recommender> inForce;

    private Recommenders(Supplier<Release> release, CheckedReleases alreadyChecked) {
        this.alreadyChecked = alreadyChecked;
        this.inForce = CompletableFuture.supplyAsync(() -> checked(release.get()));
    }

    /** Starts to load the release in force; the first who needs it waits for it, and sees what went wrong. */
    public static Recommenders loading(Supplier<Release> release, CheckedReleases alreadyChecked) {
        return new Recommenders(release, alreadyChecked);
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
        inForce = CompletableFuture.completedFuture(checked(release.get()));
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

    /**
     * Builds the rules of a release that is to come into force, and checks it: the safeguards and the examples, at the
     * same time.
     *
     * @throws BrokenTables when it would break a promise or an example does not come out as it says
     */
    private Recommender checked(Release release) {
        if (alreadyChecked.contains(release)) {
            return recommender(release);
        }
        CompletableFuture<List<Fault>> unsafe = CompletableFuture.supplyAsync(() -> Safeguards.faults(release));
        Recommender recommender = recommender(release);
        List<Fault> faults = new ArrayList<>(FailingExamples.of(recommender, Clock.system(LONDON)));
        faults.addAll(unsafe.join());
        if (!faults.isEmpty()) {
            throw new BrokenTables(faults);
        }
        alreadyChecked.add(release);
        return recommender;
    }

    /** The rules of a release that was checked when it came into force. */
    private static Recommender recommender(Release release) {
        return new Recommender(RuleBase.of(release));
    }
}
