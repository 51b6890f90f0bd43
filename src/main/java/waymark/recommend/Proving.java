package waymark.recommend;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import waymark.policy.Fault;
import waymark.policy.Release;
import waymark.rules.RuleBase;
import waymark.safeguards.Proof;
import waymark.safeguards.Safeguard;
import waymark.safeguards.Safeguards;

/**
 * A release whose rules are built and whose promises were tried: the safeguards and the examples.
 *
 * @param faults every breach and every failing example; none when it may come into force
 */
public record Proving(Recommender recommender, List<Fault> faults) {

    /** Is told how far it is. */
    public interface Progress {

        /** Tells nobody. */
        Progress UNTOLD = (what, tried, took) -> {};

        /**
         * @param what what has been tried
         * @param tried how many cases it was tried on
         */
        void tried(String what, long tried, Duration took);
    }

    /** Builds a release and tries every promise. */
    public static Proving of(Release release, Progress progress) {
        CompletableFuture<List<Fault>> unsafe = CompletableFuture.supplyAsync(() -> breaches(release, progress));
        Recommender recommender = new Recommender(RuleBase.of(release));
        long start = System.nanoTime();
        List<Fault> failing = FailingExamples.of(recommender, Clock.system(ZoneId.of("Europe/London")));
        Duration took = since(start);
        List<Fault> faults = new ArrayList<>(unsafe.join());
        progress.tried("Examples run", examples(release), took);
        faults.addAll(failing);
        return new Proving(recommender, List.copyOf(faults));
    }

    private static List<Fault> breaches(Release release, Progress progress) {
        List<Fault> faults = new ArrayList<>();
        long tried = 0;
        long start = System.nanoTime();
        for (Safeguard safeguard : Safeguards.all()) {
            Proof proof = proved(safeguard, release, progress);
            tried += proof.tried();
            faults.addAll(proof.faults(release));
        }
        progress.tried("All " + Safeguards.all().size(), tried, since(start));
        return faults;
    }

    private static Proof proved(Safeguard safeguard, Release release, Progress progress) {
        long start = System.nanoTime();
        Proof proof = safeguard.check(release);
        String how = proof.aboutNothing() ? ": no rows" : proof.holds() ? "" : ": broken";
        progress.tried(safeguard.id() + how, proof.tried(), since(start));
        return proof;
    }

    private static long examples(Release release) {
        return release.workbooks().stream()
                .mapToLong(book -> book.examples().size())
                .sum();
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
