package waymark.safeguards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.casefile.Fact;
import waymark.casefile.FactType;
import waymark.casefile.Vocabulary;
import waymark.policy.Clause;
import waymark.policy.Condition;
import waymark.policy.Force;
import waymark.policy.ReadRow;
import waymark.policy.Release;

/**
 * A row that goes against the child or family rests on law or national guidance, on something that is known, and on
 * more than a missing diagnosis, form, letter, cycle count, spend or attainment.
 */
record AdverseRows(Set<String> neverEnough) implements Safeguard {

    private static final Set<Force> MAY_BE_ADVERSE =
            Set.of(Force.STATUTE, Force.STATUTORY_GUIDANCE, Force.NATIONAL_POLICY, Force.NOT_IN_FORCE);

    @Override
    public String id() {
        return "adverse-grounds";
    }

    @Override
    public String promise() {
        return "Nothing goes against a child on a local row, an empty field, a missing diagnosis, form or letter, a cycle count, spend or attainment alone.";
    }

    @Override
    public Proof check(Release release) {
        FactClasses classes = new FactClasses(release);
        List<Breach> breaches = new ArrayList<>();
        long tried = 0;
        for (ReadRow row :
                release.rows().stream().filter(each -> each.row().adverse()).toList()) {
            if (!row.workbook().national() || !MAY_BE_ADVERSE.contains(row.row().force())) {
                breaches.add(breach(row, "A local row or mere advice goes against the family.", Map.of()));
            }
            try {
                tried += grounds(row, release, classes, breaches);
            } catch (TooManyCombinations many) {
                breaches.add(breach(row, many.getMessage(), Map.of()));
            }
        }
        return new Proof(id(), promise(), tried, breaches);
    }

    private long grounds(ReadRow row, Release release, FactClasses classes, List<Breach> breaches) {
        List<ReadRow> above = Firing.above(row, release);
        Combinations weak = new Combinations(weakFacts(row, above), Map.of(), classes);
        weak.firstWhere(values -> Firing.wins(row, above, values))
                .ifPresent(facts -> breaches.add(breach(row, "It would rest on nothing more than this.", facts)));
        return weak.tried() + emptyFields(row, above, others(row, release), classes, breaches);
    }

    /** Taking any one known fact away never brings the row in. */
    private long emptyFields(
            ReadRow row, List<ReadRow> above, List<ReadRow> others, FactClasses classes, List<Breach> breaches) {
        List<Fact> facts = FactClasses.askedBy(Stream.concat(Stream.of(row), above.stream()));
        long tried = 0;
        for (Fact fact : facts.stream().filter(each -> !waitsFor(row, each)).toList()) {
            Combinations all = new Combinations(facts, Map.of(), classes);
            all.firstWhere(values -> worseWithout(fact, row, above, others, values))
                    .ifPresent(known ->
                            breaches.add(breach(row, "Leaving " + fact.name() + " empty would bring it in.", known)));
            tried += all.tried();
        }
        return tried;
    }

    /** The row asks only whether something has happened yet: a date or a decision that is not there because nobody has acted. */
    private static boolean waitsFor(ReadRow row, Fact fact) {
        return (fact.type() == FactType.DATE || fact.type() == FactType.CODE)
                && row.clauses().stream()
                        .anyMatch(clause ->
                                clause.fact().equals(fact) && clause.condition() instanceof Condition.Unknown);
    }

    /** Other rows that answer the same question against the family: one of those giving way to this one is no worse. */
    private static List<ReadRow> others(ReadRow row, Release release) {
        return release.rows().stream()
                .filter(other -> other.row().adverse()
                        && !other.equals(row)
                        && other.table().question().equals(row.table().question()))
                .toList();
    }

    private static boolean worseWithout(
            Fact fact, ReadRow row, List<ReadRow> above, List<ReadRow> others, Object[] values) {
        Object held = values[fact.index()];
        if (held == null
                || Firing.wins(row, above, values)
                || others.stream().anyMatch(other -> Firing.met(other, values))) {
            return false;
        }
        values[fact.index()] = null;
        boolean worse = Firing.wins(row, above, values);
        values[fact.index()] = held;
        return worse;
    }

    private List<Fact> weakFacts(ReadRow row, List<ReadRow> above) {
        Set<Fact> asked = Stream.concat(Stream.of(row), above.stream())
                .flatMap(each -> each.clauses().stream())
                .map(Clause::fact)
                .collect(Collectors.toSet());
        return neverEnough.stream()
                .map(Vocabulary.get()::require)
                .filter(asked::contains)
                .toList();
    }

    private Breach breach(ReadRow row, String what, Map<String, Object> facts) {
        return new Breach(id(), List.of(row), what, facts);
    }
}
