package waymark.recommend;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import waymark.casefile.Facts;
import waymark.casefile.Nearest;
import waymark.picture.Picture;
import waymark.policy.ReadRow;
import waymark.recommend.Recommendation.Considered;
import waymark.recommend.Recommendation.Missing;
import waymark.recommend.Recommendation.Suggestion;
import waymark.rules.AskedTable;
import waymark.rules.Findings;
import waymark.rules.RuleBase;

/** One look at a case on one day: what is known and what was found. Everything that is told of it is read from here. */
record Looked(Picture picture, Findings findings, Map<ReadRow, Ground> grounds, Wording wording) {

    Facts facts() {
        return picture.facts();
    }

    List<Suggestion> suggestions() {
        return Suggestions.of(findings, explainer());
    }

    List<Missing> missing(RuleBase rules) {
        return new Unknowns(facts(), findings).missing(rules.asked(facts()));
    }

    List<Considered> considered(RuleBase rules) {
        return alternatives().considered(rules.tables(facts().authority()));
    }

    /** For each question that an outcome answers without leading it, the row that comes nearest. */
    List<Considered> whyNot(String outcome, RuleBase rules) {
        List<AskedTable> tables = rules.tables(facts().authority());
        List<Near> rows = tables.stream()
                .flatMap(table -> table.rows().stream()
                        .filter(row ->
                                row.row().outcome().equals(outcome) && row.row().inForceOn(facts().asAt()))
                        .map(row -> Near.of(row, table.asked(facts()), facts())))
                .sorted(Near.NEAREST_FIRST)
                .toList();
        if (rows.isEmpty()) {
            throw new UnknownOutcome(outcome, Nearest.few(outcome, outcomes(tables)));
        }
        return rows.stream()
                .map(near -> near.row().table().question())
                .distinct()
                .filter(question -> findings.all().stream()
                        .noneMatch(found -> found.question().equals(question)
                                && found.outcome().equals(outcome)
                                && (findings.leads(found) || !found.primary())))
                .map(question -> rows.stream()
                        .filter(near -> near.row().table().question().equals(question))
                        .findFirst()
                        .orElseThrow())
                .sorted(Comparator.comparing(Near::inTheWay))
                .map(alternatives()::considered)
                .toList();
    }

    private static List<String> outcomes(List<AskedTable> tables) {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.row().outcome())
                .distinct()
                .toList();
    }

    private Explainer explainer() {
        return new Explainer(grounds, facts(), picture.workedOut(), wording, findings);
    }

    private Alternatives alternatives() {
        return new Alternatives(facts(), findings, explainer());
    }
}
