package waymark.safeguards;

import java.util.List;
import waymark.policy.Fault;
import waymark.policy.Release;
import waymark.policy.Workbook;

/**
 * What came of checking one promise.
 *
 * @param tried how many combinations of facts, or rows where the promise is about rows, were looked at
 * @param breaches every way found to break it; none when it holds
 */
public record Proof(String safeguard, String promise, long tried, List<Breach> breaches) {

    public boolean holds() {
        return breaches.isEmpty();
    }

    /** Every breach as a fault of the rows that make it; a national one is shown for the first council. */
    public List<Fault> faults(Release release) {
        String council = release.authorities().stream().findFirst().orElse(Workbook.NATIONAL);
        return breaches.stream()
                .flatMap(breach -> breach.faults(promise, council))
                .toList();
    }

    /** Whether the promise holds only because the release has no rows that it is about. */
    public boolean aboutNothing() {
        return holds() && tried == 0;
    }
}
