package waymark.safeguards;

import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.policy.Force;
import waymark.policy.Release;

/**
 * A release that holds one of some national rules holds them all. A promise about a table keeps itself when the table is
 * gone; this one does not. A release with none of them, for trying something out, has nothing to lose.
 */
record DutiesPresent(SequencedSet<String> rules) implements Safeguard {

    @Override
    public String id() {
        return "duties-present";
    }

    @Override
    public String promise() {
        return "No duty that other promises rest on is lost with its table.";
    }

    @Override
    public Proof check(Release release) {
        Set<String> held = release.rows().stream()
                .filter(row -> row.workbook().national() && row.row().force() != Force.NOT_IN_FORCE)
                .map(row -> row.row().rule())
                .filter(rules::contains)
                .collect(Collectors.toSet());
        List<Breach> breaches = held.isEmpty()
                ? List.of()
                : rules.stream()
                        .filter(rule -> !held.contains(rule))
                        .map(rule -> new Breach(
                                id(), List.of(), "No national row in force has the rule " + rule + ".", Map.of()))
                        .toList();
        return new Proof(id(), promise(), held.size(), breaches);
    }
}
