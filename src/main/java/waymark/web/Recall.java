package waymark.web;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import waymark.access.Caller;
import waymark.casefile.CaseFile;
import waymark.casefile.CaseFileReader;
import waymark.casefile.InvalidCaseFile;
import waymark.recommend.Recommender;
import waymark.recommend.Recommenders;
import waymark.store.RecommendationStore;
import waymark.store.StoredRecommendation;

/** Brings back what an answer was made from: its facts and its release. */
@Singleton
final class Recall {

    private final Recommenders recommenders;
    private final RecommendationStore store;
    private final CaseFileReader reader;

    Recall(Recommenders recommenders, RecommendationStore store, CaseFileReader reader) {
        this.recommenders = recommenders;
        this.store = store;
        this.reader = reader;
    }

    /** @throws NotAnswered when there is none that the caller sees */
    StoredRecommendation stored(String id, Caller by) {
        return store.find(id)
                .filter(stored -> by.sees(stored.authority()))
                .orElseThrow(() -> new NotAnswered(Problems.notFound("There is no recommendation with this id.")));
    }

    /** The recommender of the release that it was made under, in force or not. */
    Recommender recommender(StoredRecommendation stored) {
        return recommenders
                .under(stored.releaseHash(), store::releaseContent)
                .orElseThrow(() -> new IllegalStateException("Release " + stored.releaseHash() + " is not kept"));
    }

    /** @throws NotAnswered when this version of Waymark no longer takes all of it */
    CaseFile caseFile(StoredRecommendation stored) {
        try {
            return reader.read(stored.caseFile().getBytes(StandardCharsets.UTF_8));
        } catch (InvalidCaseFile changed) {
            throw new NotAnswered(Problems.cannotReplay(
                    "The case file was kept by another version of Waymark, and this one no longer takes all of it.",
                    changed.problems()));
        }
    }
}
