package waymark.explain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.casefile.InWords;
import waymark.policy.Table;
import waymark.recommend.Recommendation.FactUsed;
import waymark.recommend.Recommendation.Reason;
import waymark.recommend.Recommendation.SourceCited;
import waymark.recommend.Recommendation.Suggestion;

/**
 * One thing that is suggested, in words for the people who decide.
 *
 * @param asks the question that it answers, for example "Which way on the ladder?"
 * @param force the code of what is behind it, for example {@code statute}
 * @param behind the same in words, for example "The law"
 * @param actor who acts, for example "The council"
 * @param primary whether it answers its question
 * @param adverse whether it may go against what the child or family want
 * @param due its last day; null when it has none
 * @param noDate why there is no last day when there should be one; empty otherwise
 * @param why the reasons, a sentence or more each
 * @param facts the facts behind it, each against its line
 * @param bearing how it bears on other suggestions
 * @param doubts what is not certain about it
 * @param family what the family reads; empty when nothing is said to them
 */
public record Proposal(
        String question,
        String asks,
        String outcome,
        String title,
        String force,
        String behind,
        String actor,
        boolean primary,
        boolean adverse,
        DueDay due,
        String noDate,
        List<String> why,
        List<String> facts,
        List<String> bearing,
        List<SourceCited> sources,
        List<String> rules,
        List<String> doubts,
        String family) {

    private static final Set<String> LAW = Set.of("statute", "statutory-guidance");

    static Proposal of(Suggestion suggestion, Explanation explanation, OutcomeTitles titles, DueDay due) {
        List<Reason> reasons = suggestion.reasons();
        return new Proposal(
                suggestion.question(),
                asks(suggestion, explanation),
                suggestion.outcome(),
                suggestion.title(),
                suggestion.force(),
                Law.force(suggestion, explanation.settings().title()),
                Law.actor(suggestion.binds()),
                suggestion.primary(),
                Boolean.TRUE.equals(suggestion.adverse()),
                due,
                due != null || suggestion.dueNote() == null ? "" : FactWords.labelled(suggestion.dueNote()),
                each(reasons, Reason::text),
                facts(reasons),
                all(reasons, Reason::chain).map(titles::of).distinct().toList(),
                all(reasons, Reason::sources).distinct().toList(),
                each(reasons, Reason::rule),
                each(reasons, Reason::doubt),
                suggestion.family() == null ? "" : suggestion.family());
    }

    /** Whether its last day is the law's or that of statutory guidance. */
    public boolean legal() {
        return LAW.contains(force);
    }

    /** Whether its last day is still to be met. */
    public boolean dated() {
        return due != null && due.standing() != DueDay.Standing.MET;
    }

    /** The sources in one line. */
    public String cited() {
        return Law.cited(sources);
    }

    private static String asks(Suggestion suggestion, Explanation explanation) {
        String path = suggestion.reasons().getFirst().table();
        return explanation.release().workbooks().stream()
                .flatMap(book -> book.tables().stream().filter(table -> path.equals(book.path() + "/" + table.id())))
                .map(Table::title)
                .findFirst()
                .orElseGet(() -> question(suggestion.question()));
    }

    /** A question by its code, for example "Single panel". */
    static String question(String code) {
        return Law.capital(InWords.code(code));
    }

    private static List<String> facts(List<Reason> reasons) {
        return all(reasons, Reason::facts)
                .collect(Collectors.groupingBy(FactUsed::fact, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(FactWords::standing)
                .toList();
    }

    private static List<String> each(List<Reason> reasons, Function<Reason, String> part) {
        return reasons.stream()
                .map(part)
                .filter(words -> words != null && !words.isBlank())
                .distinct()
                .toList();
    }

    private static <T> Stream<T> all(List<Reason> reasons, Function<Reason, List<T>> part) {
        return reasons.stream().map(part).filter(list -> list != null).flatMap(Collection::stream);
    }
}
