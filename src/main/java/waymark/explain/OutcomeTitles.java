package waymark.explain;

import java.util.HashMap;
import java.util.Map;
import waymark.casefile.InWords;
import waymark.policy.Release;

/** What the tables call each outcome. */
final class OutcomeTitles {

    private final Map<String, String> titles = new HashMap<>();

    OutcomeTitles(Release release) {
        release.rows().stream()
                .map(read -> read.row())
                .filter(row -> !row.title().contains("{"))
                .forEach(row -> titles.putIfAbsent(row.outcome(), row.title()));
    }

    /** The title of the outcome's first row; the code as plain words where no title stands by itself. */
    String of(String outcome) {
        return titles.getOrDefault(outcome, Law.capital(InWords.code(outcome)));
    }
}
