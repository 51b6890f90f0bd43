package waymark.web;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import waymark.access.Caller;
import waymark.casefile.CaseFile;
import waymark.casefile.CaseFileReader;
import waymark.casefile.InvalidCaseFile;
import waymark.journal.Event;
import waymark.journal.Journal;
import waymark.journal.Kind;
import waymark.recommend.Recommender;
import waymark.recommend.Recommenders;
import waymark.store.RecommendationStore;
import waymark.store.StoreUnavailable;
import waymark.store.StoredRecommendation;

/** Brings back what an answer was made from: its facts and its release. */
@Singleton
public final class Recall {

    private final Recommenders recommenders;
    private final RecommendationStore store;
    private final Journal journal;
    private final CaseFileReader reader;

    Recall(Recommenders recommenders, RecommendationStore store, Journal journal, CaseFileReader reader) {
        this.recommenders = recommenders;
        this.store = store;
        this.journal = journal;
        this.reader = reader;
    }

    /**
     * What was kept under an id. That it was looked at is recorded first: what cannot be recorded is not shown.
     *
     * @throws NotAnswered when there is none that the caller sees
     */
    public StoredRecommendation stored(String id, Caller by) {
        StoredRecommendation found = store.find(id)
                .filter(stored -> by.sees(stored.authority()))
                .orElseThrow(() -> new NotAnswered(Problems.notFound("There is no recommendation with this id.")));
        StoreUnavailable.whenReached(() -> {
            journal.append(new Event(Kind.VIEW, found.authority(), by.name(), found.reference(), found.id(), null));
            return found;
        });
        return found;
    }

    /** The recommender of the release that it was made under, in force or not. */
    public Recommender recommender(StoredRecommendation stored) {
        return recommenders
                .under(stored.releaseHash(), store::releaseContent)
                .orElseThrow(() -> new IllegalStateException("Release " + stored.releaseHash() + " is not kept"));
    }

    /** @throws NotAnswered when this version of Waymark no longer takes all of it */
    public CaseFile caseFile(StoredRecommendation stored) {
        try {
            return reader.read(stored.caseFile().getBytes(StandardCharsets.UTF_8));
        } catch (InvalidCaseFile changed) {
            throw new NotAnswered(Problems.cannotReplay(
                    "The case file was kept by another version of Waymark, and this one no longer takes all of it.",
                    changed.problems()));
        }
    }
}
