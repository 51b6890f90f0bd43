package waymark.site.cases;

import jakarta.inject.Singleton;
import java.util.List;
import waymark.access.Caller;
import waymark.explain.Inquiry;
import waymark.site.NoSuchPage;
import waymark.store.RecommendationStore;
import waymark.store.StoredRecommendation;
import waymark.web.Recall;

/** Brings a case back by its reference. That somebody looked at it is recorded. */
@Singleton
final class CaseFound {

    private final RecommendationStore store;
    private final Recall recall;

    CaseFound(RecommendationStore store, Recall recall) {
        this.store = store;
        this.recall = recall;
    }

    /**
     * A case that somebody looks at.
     *
     * @param all every recommendation about it, in the order of the days that they look at
     */
    record Found(StoredRecommendation stored, Inquiry inquiry, List<StoredRecommendation> all) {

        /** Whether no newer recommendation is kept. */
        boolean newest() {
            return all.getLast().id().equals(stored.id());
        }
    }

    /**
     * A case with one of its recommendations.
     *
     * @param recommendation its id; empty for the newest
     * @throws NoSuchPage when there is none that the caller sees
     */
    Found of(String authority, String reference, String recommendation, Caller by) {
        List<StoredRecommendation> all = by.sees(authority) ? store.about(authority, reference) : List.of();
        String wanted =
                recommendation.isEmpty() && !all.isEmpty() ? all.getLast().id() : recommendation;
        if (all.stream().noneMatch(each -> each.id().equals(wanted))) {
            throw new NoSuchPage();
        }
        StoredRecommendation stored = recall.stored(wanted, by);
        Inquiry inquiry = Inquiry.into(recall.caseFile(stored), recall.recommender(stored))
                .keptAs(stored.id());
        return new Found(stored, inquiry, all);
    }
}
