package waymark.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.casefile.InWords;
import waymark.policy.Release;
import waymark.policy.Row;

/** What a release calls its outcomes. */
final class Titles {

    private final Map<String, String> byOutcome = new HashMap<>();

    Titles(Release release) {
        release.rows().stream()
                .map(read -> read.row())
                .filter(row -> !row.title().contains("{"))
                .forEach(this::add);
    }

    private void add(Row row) {
        byOutcome.putIfAbsent(row.outcome(), row.title());
    }

    List<String> of(List<String> outcomes) {
        return outcomes.stream()
                .map(outcome -> byOutcome.getOrDefault(outcome, InWords.code(outcome)))
                .distinct()
                .toList();
    }
}
