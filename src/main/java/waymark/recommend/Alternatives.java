package waymark.recommend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import waymark.casefile.Fact;
import waymark.casefile.Facts;
import waymark.policy.Clause;
import waymark.policy.HitPolicy;
import waymark.policy.ReadRow;
import waymark.policy.Release;
import waymark.recommend.Recommendation.Considered;
import waymark.recommend.Recommendation.Missing;
import waymark.recommend.Recommendation.NotMet;
import waymark.rules.Finding;
import waymark.rules.Findings;

/** Reads again the rows that did not win: what stood in their way, and what is not known that could let them through. */
final class Alternatives {

    private static final int MOST_ASKED = 12;

    private final Facts facts;
    private final Map<String, Integer> winners = new HashMap<>();
    private final Set<String> questions = new TreeSet<>();
    private final Set<String> suggested = new TreeSet<>();
    private final List<Near> near = new ArrayList<>();

    /** A row that was looked at and not met, and the clauses that failed. */
    private record Near(ReadRow row, List<Clause> unmet) {
        boolean onlyUnknown(Facts facts) {
            return unmet.stream().allMatch(clause -> facts.at(clause.fact().index()) == null);
        }

        String outcome() {
            return row.table().question() + " " + row.row().outcome();
        }
    }

    Alternatives(Facts facts, Findings findings, Release release, Collection<ReadRow> candidates) {
        this.facts = facts;
        for (Finding finding : findings.all()) {
            winners.merge(finding.row().table().id(), finding.row().place(), Math::min);
            questions.add(finding.question());
            suggested.add(finding.question() + " " + finding.outcome());
        }
        for (ReadRow row : candidates) {
            List<Clause> unmet = unmet(row);
            if (!unmet.isEmpty()) {
                near.add(new Near(row, unmet));
            }
        }
    }

    private List<Clause> unmet(ReadRow row) {
        List<Clause> unmet = List.of();
        for (Clause clause : row.clauses()) {
            if (!clause.condition().matches(facts.at(clause.fact().index()))) {
                unmet = unmet.isEmpty() ? new ArrayList<>(row.clauses().size()) : unmet;
                unmet.add(clause);
            }
        }
        return unmet;
    }

    /** Facts that are not known and could bring in another row, most decisive first. */
    List<Missing> missing() {
        Map<Fact, Set<String>> decides = new LinkedHashMap<>();
        Map<Fact, Integer> fewestOthers = new HashMap<>();
        for (Near each : near) {
            if (!couldStillWin(each.row()) || !each.onlyUnknown(facts)) {
                continue;
            }
            for (Clause clause : each.unmet()) {
                decides.computeIfAbsent(clause.fact(), fact -> new LinkedHashSet<>())
                        .add(each.row().row().outcome());
                fewestOthers.merge(clause.fact(), each.unmet().size(), Math::min);
            }
        }
        return decides.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Fact, Set<String>> e) -> fewestOthers.get(e.getKey()))
                        .thenComparing(e -> -e.getValue().size())
                        .thenComparing(e -> e.getKey().index()))
                .limit(MOST_ASKED)
                .map(e -> new Missing(e.getKey().name(), e.getKey().ask(), List.copyOf(e.getValue())))
                .toList();
    }

    /** For each other answer to a question that was answered, the row that came nearest. */
    List<Considered> considered() {
        Map<String, Near> nearest = new LinkedHashMap<>();
        near.stream()
                .filter(each -> each.row().row().primary())
                .filter(each -> questions.contains(each.row().table().question()))
                .filter(each -> !suggested.contains(each.outcome()))
                .sorted(Comparator.comparing((Near each) -> each.unmet().size())
                        .thenComparing(each -> each.row().key()))
                .forEach(each -> nearest.putIfAbsent(each.outcome(), each));
        return nearest.values().stream().map(this::considered).toList();
    }

    private Considered considered(Near each) {
        return new Considered(
                each.row().table().question(),
                each.row().row().outcome(),
                each.row().row().rule(),
                each.unmet().stream()
                        .map(clause -> new NotMet(
                                clause.fact().name(),
                                Explainer.shown(facts.at(clause.fact().index())),
                                clause.condition().words()))
                        .toList());
    }

    private boolean couldStillWin(ReadRow row) {
        Integer winner = winners.get(row.table().id());
        return winner == null || row.table().hitPolicy() == HitPolicy.COLLECT || row.place() < winner;
    }
}
