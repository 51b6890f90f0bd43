package waymark.explain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import waymark.casefile.InWords;
import waymark.policy.Row;
import waymark.recommend.Recommendation.Considered;
import waymark.recommend.Recommendation.Link;
import waymark.recommend.Recommendation.Suggestion;

/** What people call outcomes and rules: as the case's own answer has it, else as the tables do. */
public final class OutcomeTitles {

    private static final int MOST = 4;

    private final Map<String, String> byOutcome = new HashMap<>();
    private final Map<String, String> byRule = new HashMap<>();

    public OutcomeTitles(Explanation explanation) {
        for (Suggestion suggestion : explanation.recommendation().recommendations()) {
            byOutcome.putIfAbsent(suggestion.outcome(), suggestion.title());
            suggestion.reasons().forEach(reason -> byRule.putIfAbsent(reason.rule(), suggestion.title()));
        }
        for (Considered considered : Paper.some(explanation.recommendation().considered())) {
            byOutcome.putIfAbsent(considered.outcome(), considered.title());
        }
        explanation.release().rows().stream()
                .map(read -> read.row())
                .filter(row -> !row.title().contains("{"))
                .forEach(this::add);
    }

    private void add(Row row) {
        byOutcome.putIfAbsent(row.outcome(), row.title());
        byRule.putIfAbsent(row.rule(), row.title());
    }

    /** The title of an outcome that some row knows. */
    Optional<String> find(String outcome) {
        return Optional.ofNullable(byOutcome.get(outcome));
    }

    /** The title of an outcome; its code as plain words where no title stands by itself. */
    public String of(String outcome) {
        return byOutcome.getOrDefault(outcome, Law.capital(InWords.code(outcome)));
    }

    /** What people call a question, for example "Single panel". */
    public String question(String code) {
        return Proposal.question(code);
    }

    /** The titles of a few outcomes, and how many more there are. */
    String of(Collection<String> outcomes) {
        int more = outcomes.size() - MOST;
        return outcomes.stream().limit(MOST).map(this::of).collect(Collectors.joining("; "))
                + (more > 0 ? "; and " + more + " more" : "");
    }

    String ofRule(String rule) {
        return byRule.getOrDefault(rule, rule);
    }

    /** How one finding bears on another, for example "Gives way to 'Safety first': safety beats everything." */
    String of(Link link) {
        String[] sides = link.because().split(": ", 2);
        String how = switch (sides[0]) {
            case "raised" -> "Raised by";
            case "gives way" -> "Gives way to";
            default -> "Goes before";
        };
        return how + " '" + ofRule(link.rule()) + "': " + Law.sentence(sides[1]);
    }
}
