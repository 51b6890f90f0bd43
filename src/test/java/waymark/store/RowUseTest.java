package waymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.Shipped;
import waymark.casefile.CaseFile;
import waymark.recommend.Detail;
import waymark.recommend.Json;
import waymark.recommend.Recommendation;
import waymark.recommend.Recommendation.Reason;

/** How often a row gave a reason, as a policy lead asks of it. */
class RowUseTest {

    @TempDir
    private Path data;

    @Test
    void a_row_is_counted_once_for_each_recommendation_that_it_gave_a_reason_in() {
        try (ApplicationContext context =
                ApplicationContext.run(Map.of("waymark.data", data.toString(), "waymark.test-release", true))) {
            RecommendationStore store = context.getBean(RecommendationStore.class);
            List<Recommendation> told = Shipped.fixtureCases().stream()
                    .filter(file -> file.authority().equals("solihull"))
                    .map(file -> keptTwice(store, file))
                    .toList();
            RowUse use = context.getBean(RowUse.class);

            String table = told.getFirst()
                    .recommendations()
                    .getFirst()
                    .reasons()
                    .getFirst()
                    .table();
            Map<String, Long> fired = use.of(table, "solihull", Instant.EPOCH);

            assertThat(fired)
                    .isNotEmpty()
                    .allSatisfy((row, times) -> assertThat(times)
                            .isEqualTo(told.stream()
                                    .filter(each -> gave(each, table, row))
                                    .count()));
            assertThat(use.of(table, null, Instant.EPOCH)).isEqualTo(fired);
            assertThat(use.of(table, "wolverhampton", Instant.EPOCH)).isEmpty();
            assertThat(use.of(table, "solihull", Instant.parse("2999-01-01T00:00:00Z")))
                    .isEmpty();
        }
    }

    private static Recommendation keptTwice(RecommendationStore store, CaseFile file) {
        Recommendation told = Shipped.recommender().recommend(file, Detail.BRIEF);
        for (int i = 0; i < 2; i++) {
            store.keep(Shipped.release(), file, told, Json.write(told), "case-system");
        }
        return told;
    }

    private static boolean gave(Recommendation told, String table, String row) {
        return told.recommendations().stream()
                .flatMap(suggestion -> suggestion.reasons().stream())
                .anyMatch((Reason reason) ->
                        reason.table().equals(table) && reason.row().equals(row));
    }
}
