package waymark.explain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.casefile.InWords;
import waymark.explain.Document.Pair;
import waymark.recommend.Recommendation;
import waymark.recommend.Recommendation.Considered;
import waymark.recommend.Recommendation.FactUsed;
import waymark.recommend.Recommendation.Firm;
import waymark.recommend.Recommendation.Reason;
import waymark.recommend.Recommendation.Suggestion;

/** Tells a panel what is suggested, with every figure, the force and the doubt. */
final class PanelVoice {

    private static final int MOST_CONSIDERED = 12;

    private final Explanation explanation;
    private final Recommendation recommendation;
    private final OutcomeTitles titles;
    private final Paper paper = new Paper();

    PanelVoice(Explanation explanation) {
        this.explanation = explanation;
        this.recommendation = explanation.recommendation();
        this.titles = new OutcomeTitles(explanation);
    }

    Document document() {
        paper.pairs(List.of(
                new Pair("Reference", recommendation.reference()),
                new Pair("Council", council()),
                new Pair("Looked at as on", InWords.date(recommendation.asAt()))));
        paper.warn(Recommendation.NOTICE);
        paper.draw(explanation.drawing(Voice.PANEL));
        if (recommendation.recommendations().isEmpty()) {
            paper.say("Nothing can be suggested from what is known. More information is needed.");
        }
        suggested("What is suggested", recommendation.recommendations().stream().filter(Suggestion::primary));
        dates();
        firm();
        missing();
        wouldChange();
        considered();
        suggested(
                "Also to do or to check",
                recommendation.recommendations().stream().filter(suggestion -> !suggestion.primary()));
        return paper.titled("Panel paper: " + recommendation.reference(), explanation.footing());
    }

    /** Tells of one outcome alone: why it is suggested, why it does not lead. */
    Document about(String outcome, List<Considered> whyNot) {
        suggested(
                "Why it is suggested",
                recommendation.recommendations().stream()
                        .filter(suggestion -> suggestion.outcome().equals(outcome)));
        if (!whyNot.isEmpty()) {
            paper.part("Why it does not lead");
            paper.list(whyNot.stream().map(this::considered).toList());
        }
        return paper.titled(titles.of(outcome) + ": " + recommendation.reference(), explanation.footing());
    }

    private void suggested(String heading, Stream<Suggestion> suggestions) {
        List<Suggestion> all = suggestions.toList();
        if (!all.isEmpty()) {
            paper.part(heading);
            all.forEach(this::suggestion);
        }
    }

    private void suggestion(Suggestion suggestion) {
        paper.section(suggestion.title());
        if (Boolean.TRUE.equals(suggestion.adverse())) {
            paper.warn("This may go against what the child or family want: check every ground first.");
        }
        paper.say(Stream.of(
                        deadline(suggestion).sentence(),
                        Law.force(suggestion, council()) + ".",
                        Law.actor(suggestion.binds()) + " acts.")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" ")));
        paper.say(from(suggestion, Reason::text).collect(Collectors.joining(" ")));
        paper.list(Stream.of(
                        facts(suggestion),
                        each(suggestion, Reason::chain).map(titles::of).distinct(),
                        Stream.of("Source: "
                                + Law.cited(each(suggestion, Reason::sources).toList()) + ". Rule "
                                + from(suggestion, Reason::rule).collect(Collectors.joining(", ")) + "."),
                        from(suggestion, Reason::doubt)
                                .filter(doubt -> !doubt.isEmpty())
                                .map(doubt -> "Doubt: " + doubt))
                .flatMap(each -> each)
                .toList());
    }

    /** The answers to questions show each fact on a line of its own; beside them a line is enough. */
    private Stream<String> facts(Suggestion suggestion) {
        Stream<String> facts = each(suggestion, Reason::facts)
                .collect(Collectors.groupingBy(FactUsed::fact, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(FactWords::standing);
        if (suggestion.primary()) {
            return facts;
        }
        String line = facts.collect(Collectors.joining("; "));
        return line.isEmpty() ? Stream.empty() : Stream.of(line + ".");
    }

    private void dates() {
        List<List<String>> dates = recommendation.recommendations().stream()
                .filter(suggestion ->
                        deadline(suggestion).dated() && !deadline(suggestion).met())
                .sorted(Comparator.comparing(Suggestion::due))
                .map(suggestion -> List.of(
                        deadline(suggestion).words(),
                        suggestion.title(),
                        Law.actor(suggestion.binds()),
                        Law.force(suggestion, council())))
                .toList();
        if (!dates.isEmpty()) {
            paper.part("Dates");
            paper.grid("What must or should be done, and by when", List.of("By", "What", "Who", "Force"), dates);
        }
    }

    private void firm() {
        list(
                "How firm this is",
                Paper.some(recommendation.firm()).stream().map(Firm::text).distinct());
    }

    private void missing() {
        list(
                "What is missing",
                Paper.some(recommendation.missing()).stream()
                        .map(missing -> missing.ask() + " It could decide: " + titles.of(missing.wouldDecide()) + "."));
    }

    private void wouldChange() {
        list(
                "What would change it",
                Paper.some(recommendation.wouldChange()).stream().map(change -> ChangeWords.of(change, titles)));
    }

    private void considered() {
        List<Considered> all = Paper.some(recommendation.considered());
        int more = all.size() - MOST_CONSIDERED;
        list(
                "Also looked at, and why not",
                Stream.concat(
                        all.stream().limit(MOST_CONSIDERED).map(this::considered),
                        more > 0 ? Stream.of("And " + more + " more, in the decision record.") : Stream.empty()));
    }

    private String considered(Considered considered) {
        return ConsideredWords.of(considered, titles);
    }

    private void list(String heading, Stream<String> items) {
        List<String> all = items.toList();
        if (!all.isEmpty()) {
            paper.part(heading);
            paper.list(all);
        }
    }

    private static Stream<String> from(Suggestion suggestion, Function<Reason, String> part) {
        return suggestion.reasons().stream().map(part).distinct();
    }

    private static <T> Stream<T> each(Suggestion suggestion, Function<Reason, List<T>> part) {
        return suggestion.reasons().stream().flatMap(reason -> part.apply(reason).stream());
    }

    private Deadline deadline(Suggestion suggestion) {
        return new Deadline(suggestion, recommendation.asAt());
    }

    private String council() {
        return explanation.settings().title();
    }
}
