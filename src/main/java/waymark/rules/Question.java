package waymark.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import waymark.casefile.Fact;
import waymark.casefile.Facts;
import waymark.casefile.Vocabulary;
import waymark.policy.Release;
import waymark.policy.Table;

/**
 * When a table's question is asked of a case at all: always, or once one of some facts is known.
 *
 * @param slots the slots of those facts; empty for always
 */
public record Question(List<String> askedWhen, int[] slots) {

    /** The questions of a release's tables, by the table's id. */
    static Map<String, Question> byTable(Release release) {
        return release.workbooks().stream()
                .flatMap(book -> book.tables().stream())
                .collect(Collectors.toUnmodifiableMap(
                        Table::id, table -> new Question(table.askedWhen(), slots(table.askedWhen()))));
    }

    boolean always() {
        return askedWhen.isEmpty();
    }

    /** Whether the question is asked of a case. */
    public boolean asked(Facts facts) {
        if (always()) {
            return true;
        }
        for (int slot : slots) {
            if (facts.at(slot) != null) {
                return true;
            }
        }
        return false;
    }

    /** The slots of facts and of whole sections. */
    private static int[] slots(List<String> names) {
        return Vocabulary.get().testable().stream()
                .filter(fact -> names.stream()
                        .anyMatch(
                                name -> fact.name().equals(name) || fact.name().startsWith(name + ".")))
                .mapToInt(Fact::index)
                .toArray();
    }
}
