package waymark.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.casefile.Facts;
import waymark.casefile.InWords;
import waymark.explain.Drawing.Standing;
import waymark.explain.Drawing.Step;
import waymark.policy.HitPolicy;
import waymark.policy.Row;
import waymark.policy.Table;
import waymark.recommend.Recommendation;
import waymark.recommend.Recommendation.Considered;
import waymark.recommend.Recommendation.Suggestion;

/**
 * Draws the question that leads a recommendation: where things are now, the way that is suggested, and the other ways that
 * came nearest, in the order in which the table looks at them.
 */
final class Route {

    private static final int MOST_OTHERS = 5;
    private static final String LEVEL = "support.currentLevel";

    private final Recommendation recommendation;
    private final Suggestion leading;
    private final Table table;
    private final Facts facts;

    private Route(Recommendation recommendation, Suggestion leading, Table table, Facts facts) {
        this.recommendation = recommendation;
        this.leading = leading;
        this.table = table;
        this.facts = facts;
    }

    /** The drawing; empty when nothing leads, or its table has no single answer. */
    static Optional<Drawing> of(Explanation explanation) {
        return of(explanation, List.of());
    }

    /** The same for the first of these questions that can be drawn, else for the one that leads. */
    static Optional<Drawing> of(Explanation explanation, Collection<String> questions) {
        Recommendation recommendation = explanation.recommendation();
        List<Suggestion> suggestions = recommendation.recommendations().stream()
                .sorted(Comparator.comparing(suggestion -> !questions.contains(suggestion.question())))
                .toList();
        for (Suggestion suggestion : suggestions) {
            Optional<Table> table = suggestion.primary() ? table(explanation, suggestion) : Optional.empty();
            if (table.isPresent()) {
                Facts facts = explanation.known().facts();
                return Optional.of(new Route(recommendation, suggestion, table.get(), facts).drawing());
            }
        }
        return Optional.empty();
    }

    private static Optional<Table> table(Explanation explanation, Suggestion suggestion) {
        String path = suggestion.reasons().getFirst().table();
        return explanation.release().workbooks().stream()
                .flatMap(book -> book.tables().stream()
                        .filter(table -> table.hitPolicy() != HitPolicy.COLLECT)
                        .filter(table -> path.equals(book.path() + "/" + table.id())))
                .findFirst();
    }

    private Drawing drawing() {
        Set<String> ways = ways();
        Map<String, String> nearest = nearest(ways);
        List<Step> steps = new ArrayList<>();
        now().ifPresent(steps::add);
        for (String outcome : ways) {
            if (outcome.equals(leading.outcome())) {
                steps.add(new Step(leading.title(), Standing.SUGGESTED));
            } else if (nearest.containsKey(outcome)) {
                steps.add(new Step(nearest.get(outcome), Standing.OTHER));
            }
        }
        return new Drawing(table.title(), List.copyOf(steps), words(steps, ways.size() - 1 - nearest.size()));
    }

    /** The answers that the table can give, in the order in which it looks at them. */
    private Set<String> ways() {
        return table.rows().stream()
                .filter(row -> row.primary() && row.inForceOn(recommendation.asAt())
                        || row.outcome().equals(leading.outcome()))
                .map(Row::outcome)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The titles of the other answers that came nearest. */
    private Map<String, String> nearest(Set<String> ways) {
        return recommendation.considered().stream()
                .filter(considered -> considered.question().equals(leading.question()))
                .filter(considered -> ways.contains(considered.outcome()))
                .limit(MOST_OTHERS)
                .collect(Collectors.toMap(Considered::outcome, Considered::title, (nearer, further) -> nearer));
    }

    /** The level that the child is at, where the table looks at it. */
    private Optional<Step> now() {
        return Optional.ofNullable(facts.get(LEVEL))
                .filter(level -> table.facts().contains(LEVEL))
                .map(level -> new Step(InWords.fact(LEVEL) + ": " + InWords.value(LEVEL, level), Standing.NOW));
    }

    private static String words(List<Step> steps, int further) {
        String others = steps.stream()
                .filter(step -> step.standing() == Standing.OTHER)
                .map(Step::title)
                .collect(Collectors.joining("; "));
        return steps.stream()
                        .filter(step -> step.standing() != Standing.OTHER)
                        .map(step -> (step.standing() == Standing.NOW ? "Now: " : "Suggested: ") + step.title() + ". ")
                        .collect(Collectors.joining())
                + (others.isEmpty()
                        ? ""
                        : "Other ways that came nearest, in the order in which they are looked at: " + others + ". ")
                + switch (further) {
                    case 0 -> "";
                    case 1 -> "One more way is in the table.";
                    default -> further + " more ways are in the table.";
                };
    }
}
