package waymark.safeguards;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import waymark.policy.Clause;
import waymark.policy.ReadRow;
import waymark.policy.Release;

/** No row asks who a child is, and money never counts against one. */
record ProhibitedFacts(Set<String> money) implements Safeguard {

    private static final Set<String> WHO = Set.of(
            "sex",
            "gender",
            "ethnicity",
            "ethnic",
            "race",
            "religion",
            "religious",
            "belief",
            "name",
            "surname",
            "forename",
            "address",
            "postcode",
            "nationality");

    @Override
    public String id() {
        return "prohibited-facts";
    }

    @Override
    public String promise() {
        return "No row conditions on sex, ethnicity, religion, name or address; cost may count for a child, never against.";
    }

    @Override
    public Proof check(Release release) {
        List<Breach> breaches = release.rows().stream().flatMap(this::breaches).toList();
        return new Proof(id(), promise(), release.rows().size(), breaches);
    }

    private Stream<Breach> breaches(ReadRow row) {
        return row.clauses().stream()
                .map(Clause::fact)
                .filter(fact -> words(fact.leaf()).anyMatch(WHO::contains)
                        || row.row().adverse() && money.contains(fact.name()))
                .map(fact -> new Breach(id(), List.of(row), "It asks about " + fact.name() + ".", Map.of()));
    }

    /** The words of a leaf name, for example "misses" and "exam" of {@code missesExam}. */
    private static Stream<String> words(String leaf) {
        return Stream.of(leaf.split("(?=[A-Z])")).map(String::toLowerCase);
    }
}
