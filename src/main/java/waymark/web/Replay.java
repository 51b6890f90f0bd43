package waymark.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import waymark.casefile.CaseFile;
import waymark.casefile.CaseFileReader;
import waymark.casefile.InvalidCaseFile;
import waymark.recommend.Json;
import waymark.recommend.Recommender;
import waymark.recommend.Recommenders;
import waymark.store.RecommendationStore;
import waymark.store.StoredRecommendation;

/** Works an answer out again from its stored facts, under its stored release. */
@Singleton
final class Replay {

    private final Recommenders recommenders;
    private final RecommendationStore store;
    private final CaseFileReader reader;

    Replay(Recommenders recommenders, RecommendationStore store, CaseFileReader reader) {
        this.recommenders = recommenders;
        this.store = store;
        this.reader = reader;
    }

    /** Whether the same came out, and if not, what differs. */
    record Result(
            boolean identical,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Difference> differences) {}

    Result of(StoredRecommendation stored) {
        Recommender recommender = recommenders
                .under(stored.releaseHash(), store::releaseContent)
                .orElseThrow(() -> new IllegalStateException("Release " + stored.releaseHash() + " is not kept"));
        String now = Json.write(recommender.recommend(caseFile(stored), DetailAsked.in(stored)));
        return now.equals(stored.body())
                ? new Result(true, List.of())
                : new Result(false, Difference.between(ApiJson.tree(stored.body()), ApiJson.tree(now)));
    }

    private CaseFile caseFile(StoredRecommendation stored) {
        try {
            return reader.read(stored.caseFile().getBytes(StandardCharsets.UTF_8));
        } catch (InvalidCaseFile changed) {
            throw new NotAnswered(Problems.cannotReplay(
                    "The case file was kept by another version of Waymark, and this one no longer takes all of it.",
                    changed.problems()));
        }
    }
}
