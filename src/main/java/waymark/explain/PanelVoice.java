package waymark.explain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.casefile.InWords;
import waymark.explain.Document.Pair;
import waymark.recommend.Recommendation;
import waymark.recommend.Recommendation.Considered;
import waymark.recommend.Recommendation.Missing;
import waymark.recommend.Recommendation.Reason;
import waymark.recommend.Recommendation.Suggestion;

/** Tells a panel what is suggested, with every figure, the force and the doubt. */
final class PanelVoice {

    private final Explanation explanation;
    private final Recommendation recommendation;
    private final OutcomeTitles titles;
    private final Paper paper = new Paper();

    PanelVoice(Explanation explanation) {
        this.explanation = explanation;
        this.recommendation = explanation.recommendation();
        this.titles = new OutcomeTitles(explanation.release());
    }

    Document document() {
        paper.pairs(List.of(
                new Pair("Reference", recommendation.reference()),
                new Pair("Council", council()),
                new Pair("Looked at as on", InWords.date(recommendation.asAt()))));
        paper.warn(Recommendation.NOTICE);
        paper.draw(explanation.drawing());
        suggested("What is suggested", recommendation.recommendations().stream().filter(Suggestion::primary));
        suggested(
                "Also to do or to check",
                recommendation.recommendations().stream().filter(suggestion -> !suggestion.primary()));
        if (recommendation.recommendations().isEmpty()) {
            paper.say("Nothing can be suggested from what is known. More information is needed.");
        }
        missing();
        considered();
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
        String by = new Deadline(suggestion, recommendation.asAt()).words();
        paper.say((by.isEmpty() ? "" : suggestion.due() == null ? by + ". " : "By " + by + ". ")
                + Law.force(suggestion.force(), council()) + ". " + Law.actor(suggestion.binds()) + " acts.");
        suggestion.reasons().forEach(this::reason);
    }

    private void reason(Reason reason) {
        paper.say(reason.text());
        paper.list(Stream.of(
                        reason.facts().stream().map(FactWords::used),
                        reason.chain().stream().map(link -> "This " + link.because() + " (" + link.rule() + ")."),
                        Stream.of("Source: " + Law.cited(reason.sources()) + " (rule " + reason.rule() + ")."),
                        Stream.of(reason.doubt())
                                .filter(doubt -> !doubt.isEmpty())
                                .map(doubt -> "Doubt: " + doubt))
                .flatMap(each -> each)
                .toList());
    }

    private void missing() {
        if (recommendation.missing().isEmpty()) {
            return;
        }
        paper.part("What is missing");
        paper.list(recommendation.missing().stream().map(this::missing).toList());
    }

    private String missing(Missing missing) {
        return missing.ask() + " It could decide: "
                + missing.wouldDecide().stream()
                        .map(titles::of)
                        .map(title -> title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private void considered() {
        if (recommendation.considered().isEmpty()) {
            return;
        }
        paper.part("Also looked at, and why not");
        paper.list(recommendation.considered().stream().map(this::considered).toList());
    }

    private String considered(Considered considered) {
        return titles.of(considered.outcome()) + " (" + considered.rule() + "): "
                + considered.notMet().stream().map(FactWords::notMet).collect(Collectors.joining("; ")) + ".";
    }

    private String council() {
        return explanation.settings().title();
    }
}
