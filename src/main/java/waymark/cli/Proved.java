package waymark.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import waymark.policy.Fault;
import waymark.policy.Release;
import waymark.recommend.Proving;
import waymark.rules.Ledger;

/** Proves a release a line at a time, so that a person sees how far it is and what each promise took. */
record Proved(PrintWriter out) {

    private static final String LINE = "%-24s %14s %9s%n";

    /** Shows each safeguard, the examples and the rule ids, and gives every breach and every failing example. */
    List<Fault> faults(Release release) {
        out.printf(LINE, "Safeguard", "Combinations", "Time");
        Proving proving = Proving.of(release, this::line);
        List<Ledger.Entry> ids = proving.recommender().ledger().entries();
        long encoded = ids.stream()
                .filter(entry -> entry.status() == Ledger.Status.ENCODED)
                .count();
        out.printf(Locale.UK, "Rule ids encoded: %,d of %,d.%n", encoded, ids.size());
        return proving.faults();
    }

    private void line(String what, long tried, Duration took) {
        out.printf(
                LINE,
                what,
                String.format(Locale.UK, "%,d", tried),
                String.format(Locale.UK, "%.2f s", took.toMillis() / 1000.0));
        out.flush();
    }
}
