package waymark.safeguards;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import waymark.casefile.Fact;
import waymark.policy.ReadRow;
import waymark.policy.Release;

/**
 * While some facts hold, at least one of some rows comes true, whatever else is known.
 *
 * @param question the question whose tables keep the promise; a release without one of them has nothing to keep
 * @param unless the law's own exceptions, as facts that turn the duty off
 */
record Always(
        String id,
        String promise,
        String question,
        Map<String, Object> given,
        Predicate<Map<Fact, Object>> unless,
        Predicate<ReadRow> rows)
        implements Safeguard {

    @Override
    public Proof check(Release release) {
        List<ReadRow> duty = release.rows().stream().filter(rows).toList();
        if (release.rows().stream().noneMatch(row -> row.table().question().equals(question))) {
            return new Proof(id, promise, 0, List.of());
        }
        if (duty.isEmpty()) {
            return new Proof(id, promise, 0, List.of(new Breach(id, List.of(), "No row does this.", Map.of())));
        }
        List<Fact> asked = FactClasses.askedBy(duty.stream());
        Combinations all = new Combinations(asked, Given.facts(given), new FactClasses(release));
        List<Breach> breaches = breaches(all, asked, duty);
        return new Proof(id, promise, all.tried(), breaches);
    }

    private List<Breach> breaches(Combinations all, List<Fact> asked, List<ReadRow> duty) {
        try {
            return all
                    .firstWhere(values -> !unless.test(view(asked, values))
                            && duty.stream().noneMatch(row -> Firing.met(row, values) && Firing.asked(row, values)))
                    .map(facts -> new Breach(id, duty, "None of these rows would be true.", facts))
                    .stream()
                    .toList();
        } catch (TooManyCombinations many) {
            return List.of(new Breach(id, duty, many.getMessage(), Map.of()));
        }
    }

    private static Map<Fact, Object> view(List<Fact> asked, Object[] values) {
        return asked.stream()
                .filter(fact -> values[fact.index()] != null)
                .collect(java.util.stream.Collectors.toMap(fact -> fact, fact -> values[fact.index()]));
    }

    static Predicate<Map<Fact, Object>> noException() {
        return facts -> false;
    }

    /** Any of some facts has a value that turns the duty off. */
    static Predicate<Map<Fact, Object>> exceptions(Map<String, Object> values) {
        Map<Fact, Object> named = Given.facts(values);
        return facts -> named.entrySet().stream().anyMatch(e -> e.getValue().equals(facts.get(e.getKey())));
    }

    /** A fact is known, so that the duty no longer waits. */
    static Predicate<Map<Fact, Object>> known(String name) {
        Fact fact = waymark.casefile.Vocabulary.get().require(name);
        return facts -> facts.containsKey(fact);
    }
}
