package waymark.explain;

import java.util.List;
import waymark.casefile.InWords;
import waymark.explain.Document.Pair;
import waymark.recommend.Known;
import waymark.recommend.Recommendation;
import waymark.recommend.Recommendation.Reason;
import waymark.recommend.Recommendation.Suggestion;

/** Tells the file everything: the whole proof of what was suggested. */
final class RecordVoice {

    private final Explanation explanation;
    private final Recommendation recommendation;
    private final Paper paper = new Paper();

    RecordVoice(Explanation explanation) {
        this.explanation = explanation;
        this.recommendation = explanation.recommendation();
    }

    Document document() {
        paper.pairs(List.of(
                new Pair("Reference", recommendation.reference()),
                new Pair("Council", explanation.settings().title()),
                new Pair("Looked at as on", InWords.date(recommendation.asAt())),
                new Pair("Recommendation", recommendation.id()),
                new Pair("Release", recommendation.release().id()),
                new Pair("Release hash", recommendation.release().hash())));
        paper.warn(Recommendation.NOTICE);
        paper.part("Facts");
        facts("Facts that were given", false);
        facts("Facts that were worked out", true);
        paper.part("What was suggested, and the proof");
        paper.draw(explanation.drawing());
        recommendation.recommendations().forEach(this::suggestion);
        return paper.titled("Decision record: " + recommendation.reference(), explanation.footing());
    }

    private void facts(String caption, boolean workedOut) {
        paper.grid(
                caption,
                List.of("Fact", "Value", "Name in the case file"),
                explanation.known().items().stream()
                        .filter(known -> known.workedOut() == workedOut)
                        .map(RecordVoice::fact)
                        .toList());
    }

    private static List<String> fact(Known.Item known) {
        return List.of(InWords.fact(known.fact()), InWords.value(known.fact(), known.value()), known.fact());
    }

    private void suggestion(Suggestion suggestion) {
        paper.section(suggestion.title());
        paper.pairs(List.of(
                new Pair("Question", InWords.code(suggestion.question())),
                new Pair("Outcome", suggestion.outcome()),
                new Pair("By", new Deadline(suggestion, recommendation.asAt()).words()),
                new Pair(
                        "Force",
                        Law.force(suggestion.force(), explanation.settings().title())),
                new Pair("Who acts", Law.actor(suggestion.binds())),
                new Pair("For the family", suggestion.family())));
        suggestion.reasons().forEach(this::reason);
    }

    private void reason(Reason reason) {
        paper.say(reason.text());
        paper.pairs(List.of(
                new Pair("Rule", reason.rule()),
                new Pair("Row", reason.table() + ", " + InWords.place(reason.cells())),
                new Pair("Sources", Law.cited(reason.sources())),
                new Pair("Doubt", reason.doubt())));
        paper.list(reason.facts().stream().map(FactWords::used).toList());
    }
}
