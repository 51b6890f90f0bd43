package waymark.safeguards;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import waymark.policy.ReadRow;
import waymark.policy.Release;

/** The promises that every release keeps, each stated once. They are checked when a release is built, loaded or started. */
public final class Safeguards {

    /** What may never be enough, alone or together, for anything that goes against a child. */
    private static final Set<String> NEVER_ENOUGH = Set.of(
            "needs.diagnosis",
            "ehc.request.formComplete",
            "support.totalCycles",
            "support.evaluatedCycles",
            "support.extraCost",
            "support.progress",
            "support.currentLevel",
            "panel.complete",
            "attendance.attendancePct");

    private static final Set<String> MONEY = Set.of("support.extraCost");

    private static final List<Safeguard> ALL =
            List.of(new AdverseRows(NEVER_ENOUGH), new ProhibitedFacts(MONEY), new Sources(), new StatutoryLimits());

    private Safeguards() {}

    /** Checks every promise. */
    public static List<Proof> check(Release release) {
        return ALL.stream().map(safeguard -> safeguard.check(release)).toList();
    }

    /**
     * Checks every promise and stops at a release that would break one.
     *
     * @throws UnsafeRelease naming every breach
     */
    public static List<Proof> require(Release release) {
        List<Proof> proofs = check(release);
        List<Breach> breaches =
                proofs.stream().flatMap(proof -> proof.breaches().stream()).toList();
        if (!breaches.isEmpty()) {
            throw new UnsafeRelease(breaches);
        }
        return proofs;
    }

    static Predicate<ReadRow> rule(String... ids) {
        Set<String> named = Set.of(ids);
        return row -> named.contains(row.row().rule());
    }

    static Map<String, Object> given(Object... pairs) {
        java.util.Map<String, Object> map = new java.util.TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
