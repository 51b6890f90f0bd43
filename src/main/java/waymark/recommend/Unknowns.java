package waymark.recommend;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.casefile.Fact;
import waymark.casefile.Facts;
import waymark.policy.Clause;
import waymark.policy.HitPolicy;
import waymark.policy.ReadRow;
import waymark.recommend.Recommendation.Missing;
import waymark.rules.Finding;
import waymark.rules.Findings;

/** The facts that are not known and could bring in another row, most decisive first. */
final class Unknowns {

    private static final int MOST_ASKED = 12;

    private final Facts facts;
    private final Map<String, Integer> winners = new HashMap<>();

    Unknowns(Facts facts, Findings findings) {
        this.facts = facts;
        for (Finding finding : findings.all()) {
            winners.merge(finding.row().table().id(), finding.row().place(), Math::min);
        }
    }

    List<Missing> missing(Collection<ReadRow> candidates) {
        Map<Fact, Set<String>> decides = new LinkedHashMap<>();
        Map<Fact, Integer> fewestOthers = new HashMap<>();
        for (ReadRow row : candidates) {
            Near each = Near.of(row, true, facts);
            if (each.holds() || !couldStillWin(row) || !each.lacksOnlyUnknown(facts)) {
                continue;
            }
            for (Clause clause : each.unmet()) {
                decides.computeIfAbsent(clause.fact(), fact -> new LinkedHashSet<>())
                        .add(row.row().outcome());
                fewestOthers.merge(clause.fact(), each.unmet().size(), Math::min);
            }
        }
        return decides.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Fact, Set<String>> e) -> fewestOthers.get(e.getKey()))
                        .thenComparing(e -> -e.getValue().size())
                        .thenComparing(e -> e.getKey().index()))
                .limit(MOST_ASKED)
                .map(e -> new Missing(
                        e.getKey().name(), e.getKey().ask(), List.copyOf(e.getValue()), List.of(), List.of()))
                .toList();
    }

    private boolean couldStillWin(ReadRow row) {
        Integer winner = winners.get(row.table().id());
        return winner == null || row.table().hitPolicy() == HitPolicy.COLLECT || row.place() < winner;
    }
}
