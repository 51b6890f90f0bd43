package waymark.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import waymark.policy.Fault;
import waymark.policy.Release;
import waymark.recommend.FailingExamples;
import waymark.recommend.Recommender;
import waymark.rules.Ledger;
import waymark.rules.RuleBase;
import waymark.safeguards.Proof;
import waymark.safeguards.Safeguard;
import waymark.safeguards.Safeguards;

/** Proves a release a line at a time, so that a person sees how far it is and what each promise took. */
record Proving(PrintWriter out) {

    private static final String LINE = "%-24s %14s %9s%n";

    /** Shows each safeguard, the examples and the rule ids, and gives every breach and every failing example. */
    List<Fault> faults(Release release) {
        out.printf(LINE, "Safeguard", "Combinations", "Time");
        List<Fault> faults = new ArrayList<>();
        long tried = 0;
        long start = System.nanoTime();
        for (Safeguard safeguard : Safeguards.all()) {
            Proof proof = proved(safeguard, release);
            tried += proof.tried();
            faults.addAll(proof.faults(release));
        }
        line("All " + Safeguards.all().size(), tried, start);
        faults.addAll(failingExamples(release));
        return faults;
    }

    private Proof proved(Safeguard safeguard, Release release) {
        long start = System.nanoTime();
        Proof proof = safeguard.check(release);
        line(
                safeguard.id() + (proof.aboutNothing() ? ": no rows" : proof.holds() ? "" : ": broken"),
                proof.tried(),
                start);
        return proof;
    }

    private List<Fault> failingExamples(Release release) {
        RuleBase rules = RuleBase.of(release);
        int examples = release.workbooks().stream()
                .mapToInt(book -> book.examples().size())
                .sum();
        long start = System.nanoTime();
        List<Fault> failing = FailingExamples.of(new Recommender(rules), Clock.system(ZoneId.of("Europe/London")));
        line("Examples run", examples, start);
        List<Ledger.Entry> ids = Ledger.of(rules).entries();
        long encoded = ids.stream()
                .filter(entry -> entry.status() == Ledger.Status.ENCODED)
                .count();
        out.printf(Locale.UK, "Rule ids encoded: %,d of %,d.%n", encoded, ids.size());
        return failing;
    }

    private void line(String what, long count, long since) {
        double seconds = Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
        out.printf(LINE, what, String.format(Locale.UK, "%,d", count), String.format(Locale.UK, "%.2f s", seconds));
        out.flush();
    }
}
