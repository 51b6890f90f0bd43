package waymark.policy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waymark.casefile.Fact;

/** Whether two rows can be true of the same case, and a case that shows it. */
final class Overlap {
    private Overlap() {}

    /** In words, what a case of which both rows are true would say; empty when there is none. */
    static Optional<String> of(ReadRow one, ReadRow other) {
        if (!inForceTogether(one.row(), other.row())) {
            return Optional.empty();
        }
        Set<Fact> facts = new LinkedHashSet<>();
        one.clauses().forEach(clause -> facts.add(clause.fact()));
        other.clauses().forEach(clause -> facts.add(clause.fact()));
        Map<Fact, Object> both = new LinkedHashMap<>();
        for (Fact fact : facts) {
            Condition a = Ask.of(one, fact);
            Condition b = Ask.of(other, fact);
            Optional<Optional<Object>> value = Representatives.of(fact, List.of(a, b)).stream()
                    .filter(v -> a.matches(v) && b.matches(v))
                    .map(Optional::ofNullable)
                    .reduce((unknown, known) -> known);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            both.put(fact, value.get().orElse(null));
        }
        return Optional.of(CaseInWords.of(both));
    }

    static boolean inForceTogether(Row one, Row other) {
        return startsInTime(one, other) && startsInTime(other, one);
    }

    private static boolean startsInTime(Row one, Row other) {
        return one.from() == null || other.to() == null || !one.from().isAfter(other.to());
    }
}
