package waymark.replay;

import waymark.recommend.Recommender;

/** Finds the releases that a run compares, also after a restart. */
public interface ImpactReleases {

    /** What is told now, and what would be. */
    record Pair(Recommender before, Recommender after) {}

    /**
     * The tables beside which a draft was looked at, and what it makes of them.
     *
     * @param base the newest publication that counts
     * @throws waymark.policy.BrokenTables when the draft cannot be read in full
     */
    Pair of(String draft, int base);
}
