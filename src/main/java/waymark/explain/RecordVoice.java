package waymark.explain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.casefile.InWords;
import waymark.explain.Document.Pair;
import waymark.recommend.Known;
import waymark.recommend.Recommendation;
import waymark.recommend.Recommendation.Answer;
import waymark.recommend.Recommendation.Firm;
import waymark.recommend.Recommendation.Missing;

/** Tells the file everything: the whole proof of what was suggested, what else was looked at, and how it was made. */
final class RecordVoice {

    private static final String NOTHING = "Nothing";

    private final Explanation explanation;
    private final Recommendation recommendation;
    private final OutcomeTitles titles;
    private final Paper paper = new Paper();

    RecordVoice(Explanation explanation) {
        this.explanation = explanation;
        this.recommendation = explanation.recommendation();
        this.titles = new OutcomeTitles(explanation);
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
        RecordKinds kinds = new RecordKinds(explanation, paper);
        kinds.contents();
        paper.part(RecordKinds.FACTS);
        facts("Facts that were given", false);
        facts("Facts that were worked out from them", true);
        paper.part(RecordKinds.PROOF);
        paper.draw(explanation.drawing(Voice.RECORD));
        if (recommendation.recommendations().isEmpty()) {
            paper.say("Nothing could be suggested from what is known.");
        }
        RecordProof proof = new RecordProof(explanation, titles, paper);
        recommendation.recommendations().forEach(proof::suggestion);
        considered();
        missing();
        wouldChange();
        firm();
        kinds.parts();
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

    private void considered() {
        paper.part(RecordKinds.CONSIDERED);
        if (Paper.some(recommendation.considered()).isEmpty()) {
            paper.say("No other answer to the questions that were asked stood open.");
        }
        paper.grid(
                "Other answers, and why not",
                List.of("Answer", "Rule", "What held", "What stood in the way"),
                Paper.some(recommendation.considered()).stream()
                        .map(each -> List.of(
                                each.title(),
                                each.rule(),
                                each.met().isEmpty()
                                        ? NOTHING
                                        : each.met().stream()
                                                .map(FactWords::standing)
                                                .collect(Collectors.joining("; ")),
                                ConsideredWords.because(each, titles)))
                        .toList());
    }

    private void missing() {
        paper.part(RecordKinds.MISSING);
        if (Paper.some(recommendation.missing()).isEmpty()) {
            paper.say("Nothing that is not known was found to change what is suggested.");
        }
        paper.grid(
                "What is not known and could change what is suggested",
                List.of("Question", "Answer", "It would bring in", "It would take away"),
                Paper.some(recommendation.missing()).stream()
                        .flatMap(this::missing)
                        .toList());
    }

    private Stream<List<String>> missing(Missing missing) {
        if (Paper.some(missing.answers()).isEmpty()) {
            return Stream.of(List.of(missing.ask(), "Any", titles.of(missing.wouldDecide()), NOTHING));
        }
        return missing.answers().stream()
                .map(answer -> List.of(
                        missing.ask(),
                        answer(missing.fact(), answer),
                        titled(answer.leadsTo()),
                        titled(Paper.some(answer.insteadOf()))));
    }

    private String titled(List<String> outcomes) {
        return outcomes.isEmpty() ? NOTHING : titles.of(outcomes);
    }

    private static String answer(String fact, Answer answer) {
        String and = answer.and() == null
                ? ""
                : answer.and().entrySet().stream()
                        .map(other -> ", and " + InWords.fact(other.getKey()) + " is "
                                + InWords.condition(other.getKey(), other.getValue()))
                        .collect(Collectors.joining());
        return Law.capital(InWords.condition(fact, answer.answer())) + and;
    }

    private void wouldChange() {
        List<String> changes = Paper.some(recommendation.wouldChange()).stream()
                .map(change -> ChangeWords.of(change, titles))
                .toList();
        if (!changes.isEmpty()) {
            paper.part(RecordKinds.CHANGE);
            paper.list(changes);
        }
    }

    private void firm() {
        List<String> firm = Paper.some(recommendation.firm()).stream()
                .map(Firm::text)
                .distinct()
                .toList();
        paper.part(RecordKinds.FIRM);
        paper.say("Every doubt about a rule stands beside it in the proof.");
        paper.list(firm);
    }
}
