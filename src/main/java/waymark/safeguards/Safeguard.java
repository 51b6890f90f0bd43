package waymark.safeguards;

import waymark.policy.Release;

/** One thing that no release may ever suggest, or must always say. */
public interface Safeguard {

    /** A short name, for example {@code both-limbs}. */
    String id();

    /** The promise in one sentence. */
    String promise();

    /** Tries every combination that can matter and says what was found. */
    Proof check(Release release);
}
