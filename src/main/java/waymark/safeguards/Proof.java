package waymark.safeguards;

import java.util.List;

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

    /** Whether the promise holds only because the release has no rows that it is about. */
    public boolean aboutNothing() {
        return holds() && tried == 0;
    }
}
