package waymark.safeguards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import waymark.casefile.Fact;
import waymark.policy.ReadRow;
import waymark.policy.Release;

/** While some facts hold, rows of a kind never come true, whatever else is known. */
record Never(String id, String promise, Map<String, Object> given, Predicate<ReadRow> rows) implements Safeguard {

    @Override
    public Proof check(Release release) {
        FactClasses classes = new FactClasses(release);
        Map<Fact, Object> fixed = Given.facts(given);
        List<Breach> breaches = new ArrayList<>();
        long tried = 0;
        for (ReadRow row : release.rows().stream().filter(rows).toList()) {
            List<ReadRow> above = Firing.above(row, release);
            List<Fact> asked = FactClasses.askedBy(Stream.concat(Stream.of(row), above.stream()));
            Combinations all = new Combinations(asked, fixed, classes);
            try {
                all.firstWhere(values -> Firing.wins(row, above, values))
                        .ifPresent(facts ->
                                breaches.add(breach(row, "'" + row.row().title() + "' would be suggested.", facts)));
            } catch (TooManyCombinations many) {
                breaches.add(breach(row, many.getMessage(), Map.of()));
            }
            tried += all.tried();
        }
        return new Proof(id, promise, tried, breaches);
    }

    private Breach breach(ReadRow row, String what, Map<String, Object> facts) {
        return new Breach(id, List.of(row), what, facts);
    }
}
