package waymark.safeguards;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import waymark.casefile.Fact;
import waymark.casefile.Vocabulary;

/** Every combination of one representative of each class of some facts; other facts are not known. */
final class Combinations {

    private static final List<Fact> SLOTS = Vocabulary.get().testable();

    private static final double MOST = 5_000_000;

    private final List<Fact> facts;
    private final List<List<Object>> choices;
    private final Object[] fixed;
    private long tried;

    /**
     * @param facts the facts to vary
     * @param given facts that keep one value
     */
    Combinations(Collection<Fact> facts, Map<Fact, Object> given, FactClasses classes) {
        this.facts = facts.stream().filter(fact -> !given.containsKey(fact)).toList();
        this.choices = this.facts.stream().map(classes::of).toList();
        this.fixed = new Object[SLOTS.size()];
        given.forEach((fact, value) -> fixed[fact.index()] = value);
    }

    long tried() {
        return tried;
    }

    /**
     * A smallest combination for which something is true, or empty when it is true of none.
     *
     * @throws TooManyCombinations when nobody would wait for the answer
     */
    Optional<Map<String, Object>> firstWhere(Predicate<Object[]> wrong) {
        double all = choices.stream().mapToDouble(List::size).reduce(1, (one, other) -> one * other);
        if (all > MOST) {
            throw new TooManyCombinations(facts);
        }
        Object[] values = fixed.clone();
        return search(values, 0, wrong) ? Optional.of(named(smallest(values, wrong))) : Optional.empty();
    }

    private boolean search(Object[] values, int depth, Predicate<Object[]> wrong) {
        if (depth == facts.size()) {
            tried++;
            return wrong.test(values);
        }
        int slot = facts.get(depth).index();
        for (Object choice : choices.get(depth)) {
            values[slot] = choice;
            if (search(values, depth + 1, wrong)) {
                return true;
            }
        }
        values[slot] = fixed[slot];
        return false;
    }

    private Object[] smallest(Object[] found, Predicate<Object[]> wrong) {
        Object[] values = found.clone();
        for (Fact fact : facts) {
            Object held = values[fact.index()];
            values[fact.index()] = null;
            if (held != null && !wrong.test(values)) {
                values[fact.index()] = held;
            }
        }
        return values;
    }

    private static Map<String, Object> named(Object[] values) {
        Map<String, Object> named = new TreeMap<>();
        for (Fact fact : SLOTS) {
            if (values[fact.index()] != null) {
                named.put(fact.name(), values[fact.index()]);
            }
        }
        return named;
    }
}
