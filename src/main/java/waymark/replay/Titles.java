package waymark.replay;

import java.util.HashMap;
import java.util.Map;
import waymark.casefile.InWords;
import waymark.policy.Release;
import waymark.policy.Row;

/** What a release calls its outcomes. Safe for many threads at once. */
public final class Titles {

    private final Map<String, Outcome> byCode = new HashMap<>();

    public Titles(Release release) {
        release.rows().stream()
                .map(read -> read.row())
                .filter(row -> !row.title().contains("{"))
                .forEach(row -> byCode.putIfAbsent(row.outcome(), new Outcome(row.outcome(), row.title())));
        release.rows().stream()
                .map(read -> read.row())
                .map(Row::outcome)
                .forEach(code -> byCode.putIfAbsent(code, inWords(code)));
    }

    /** An outcome with its title; its code as plain words where no title stands by itself. Null for none. */
    public Outcome of(String code) {
        return code == null ? null : byCode.get(code);
    }

    private static Outcome inWords(String code) {
        return new Outcome(
                code, Character.toUpperCase(code.charAt(0)) + InWords.code(code).substring(1));
    }
}
