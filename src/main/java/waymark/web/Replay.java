package waymark.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.util.List;
import waymark.recommend.Json;
import waymark.store.StoredRecommendation;

/** Works an answer out again from its stored facts, under its stored release. */
@Singleton
final class Replay {

    private final Recall recall;

    Replay(Recall recall) {
        this.recall = recall;
    }

    /** Whether the same came out, and if not, what differs. */
    record Result(
            boolean identical,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Difference> differences) {}

    Result of(StoredRecommendation stored) {
        String now = Json.write(recall.recommender(stored).recommend(recall.caseFile(stored), DetailAsked.in(stored)));
        return now.equals(stored.body())
                ? new Result(true, List.of())
                : new Result(false, Difference.between(ApiJson.tree(stored.body()), ApiJson.tree(now)));
    }
}
