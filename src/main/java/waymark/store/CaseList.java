package waymark.store;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** The cases that there are, each with the newest recommendation about it, the last received first. */
@Singleton
public final class CaseList {

    private final NewestRows rows;
    private final RecommendationStore store;

    CaseList(NewestRows rows, RecommendationStore store) {
        this.rows = rows;
        this.store = store;
    }

    /**
     * Some of the cases.
     *
     * @param authorities whose
     * @param part what stands somewhere in the reference; empty for every case
     * @param most the most that are wanted
     * @param after how many to pass over
     * @throws StoreUnavailable when it cannot be known
     */
    public List<StoredRecommendation> newest(List<String> authorities, String part, int most, int after) {
        if (authorities.isEmpty()) {
            return List.of();
        }
        String like = "%" + part.strip().toUpperCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        return StoreUnavailable.whenReached(() -> rows.ids(authorities, like, most, after)).stream()
                .flatMap(id -> store.find(id).stream())
                .toList();
    }
}
