package waymark.referral;

import jakarta.inject.Singleton;
import waymark.casefile.CaseFileReader;
import waymark.recommend.Recommender;
import waymark.recommend.Recommenders;

/** Interviews under the release in force. */
@Singleton
public final class Interviews {

    private final Recommenders recommenders;
    private final CaseFileReader reader;
    private volatile Under latest;

    private record Under(Recommender recommender, Interview interview) {}

    Interviews(Recommenders recommenders, CaseFileReader reader) {
        this.recommenders = recommenders;
        this.reader = reader;
    }

    /** The interview of today. */
    public Interview today() {
        Recommender inForce = recommenders.inForce();
        Under under = latest;
        if (under == null || under.recommender() != inForce) {
            under = new Under(inForce, new Interview(inForce, reader));
            latest = under;
        }
        return under.interview();
    }

    void check(Unfinished referral) {
        today().check(referral);
    }
}
