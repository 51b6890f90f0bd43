package waymark.store;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import waymark.recommend.Recommendation;

/** How often the rows of the tables gave a reason in recommendations that are kept. */
@Singleton
public final class RowUse {

    private final RowsFiredTable fired;

    RowUse(RowsFiredTable fired) {
        this.fired = fired;
    }

    /**
     * How many recommendations each row of a table gave a reason in, by the row's id; rows that gave none are left out.
     *
     * @param table the table's path as reasons give it, for example {@code solihull/adulthood/travel}
     * @param authority whose recommendations; null for every authority's
     * @throws StoreUnavailable when it cannot be known
     */
    public Map<String, Long> of(String table, @Nullable String authority, Instant since) {
        String wanted = "%" + table + " %";
        List<String> kept = StoreUnavailable.whenReached(
                () -> authority == null ? fired.since(since, wanted) : fired.since(authority, since, wanted));
        String start = table + " ";
        return kept.stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    void keep(StoredRecommendation stored, Recommendation recommendation) {
        String rows = recommendation.recommendations().stream()
                .flatMap(suggestion -> suggestion.reasons().stream())
                .map(reason -> reason.table() + " " + reason.row())
                .distinct()
                .collect(Collectors.joining("\n"));
        fired.keep(new RowsFired(stored.id(), stored.authority(), stored.receivedAt(), rows));
    }
}
