package waymark.explain;

import java.util.List;
import java.util.stream.Collectors;
import waymark.casefile.InWords;
import waymark.explain.Document.Pair;
import waymark.recommend.Recommendation.FactUsed;
import waymark.recommend.Recommendation.Reason;
import waymark.recommend.Recommendation.Suggestion;

/** The proof of each suggestion: every ground with its facts, its row, its sources and its doubt. */
record RecordProof(Explanation explanation, OutcomeTitles titles, Paper paper) {

    private static final String DUE = "due date: ";

    void suggestion(Suggestion suggestion) {
        String council = explanation.settings().title();
        paper.section(suggestion.title());
        paper.pairs(List.of(
                new Pair("Question", InWords.code(suggestion.question())),
                new Pair("Outcome", suggestion.outcome()),
                new Pair("Standing", suggestion.primary() ? "It answers its question" : "A task beside an answer"),
                new Pair(
                        "Against the child or family",
                        Boolean.TRUE.equals(suggestion.adverse()) ? "It may be: check every ground first" : ""),
                new Pair(
                        "By",
                        new Deadline(suggestion, explanation.recommendation().asAt()).words()),
                new Pair("Force", Law.force(suggestion, council)),
                new Pair("Who acts", Law.actor(suggestion.binds())),
                new Pair("For the family", suggestion.family())));
        suggestion.reasons().forEach(reason -> reason(reason, council));
    }

    private void reason(Reason reason, String council) {
        paper.say(reason.text());
        paper.pairs(List.of(
                new Pair("Rule", reason.rule() + ", " + Law.force(reason.force(), council, reason.table())),
                new Pair("It also carries", String.join(", ", Paper.some(reason.also()))),
                new Pair("Table and row", reason.table() + ", row " + reason.row()),
                new Pair("Cells", InWords.place(reason.cells())),
                new Pair("Ways of counting", String.join(", ", Paper.some(reason.counted()))),
                new Pair("Chain", reason.chain().stream().map(titles::of).collect(Collectors.joining(" "))),
                new Pair("Sources", Law.citedWithAddresses(reason.sources())),
                new Pair("Doubt", reason.doubt())));
        paper.grid(
                "Facts against the conditions of " + reason.row(),
                List.of("Fact", "Value", "The rule looks for"),
                reason.facts().stream().map(RecordProof::fact).toList());
    }

    private static List<String> fact(FactUsed used) {
        return List.of(
                InWords.fact(used.fact()),
                InWords.value(used.fact(), used.value())
                        + (Boolean.TRUE.equals(used.workedOut()) ? ", worked out" : ""),
                used.condition().startsWith(DUE)
                        ? "Nothing: the date is counted from it, as "
                                + FactWords.labelled(used.condition().substring(DUE.length()))
                        : InWords.condition(used.fact(), used.condition()));
    }
}
