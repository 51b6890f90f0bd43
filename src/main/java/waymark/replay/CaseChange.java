package waymark.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.recommend.Recommendation;
import waymark.recommend.Recommendation.Suggestion;

/**
 * What one case would be told otherwise.
 *
 * @param reference the caller's own key for the case
 * @param answers where a question has another answer, or a task comes or goes
 * @param dates where the same thing would have to be done by another day
 */
public record CaseChange(String reference, List<Answer> answers, List<Moved> dates) {

    /**
     * Another answer to a question, or another task beside it.
     *
     * @param from an outcome; empty when nothing was suggested
     * @param to an outcome; empty when nothing would be
     */
    public record Answer(String question, String from, String to) {}

    /** Another last day; null when there is none. */
    public record Moved(String question, String outcome, LocalDate from, LocalDate to) {}

    /** Whether anything differs. */
    public boolean changed() {
        return !answers.isEmpty() || !dates.isEmpty();
    }

    static CaseChange between(Recommendation before, Recommendation after) {
        List<Answer> answers = new ArrayList<>(leads(before, after));
        Map<String, Suggestion> old = byOutcome(before);
        Map<String, Suggestion> young = byOutcome(after);
        tasks(old, young, answers);
        List<Moved> dates = young.keySet().stream()
                .filter(old::containsKey)
                .filter(key ->
                        !Objects.equals(old.get(key).due(), young.get(key).due()))
                .map(key -> new Moved(
                        young.get(key).question(),
                        young.get(key).outcome(),
                        old.get(key).due(),
                        young.get(key).due()))
                .toList();
        return new CaseChange(after.reference(), List.copyOf(answers), dates);
    }

    private static List<Answer> leads(Recommendation before, Recommendation after) {
        Map<String, String> old = leads(before);
        Map<String, String> young = leads(after);
        return Stream.concat(old.keySet().stream(), young.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(question -> new Answer(question, old.getOrDefault(question, ""), young.getOrDefault(question, "")))
                .filter(answer -> !answer.from().equals(answer.to()))
                .toList();
    }

    /** Tasks that come and go; an outcome that only began or ceased to lead its question is told already. */
    private static void tasks(Map<String, Suggestion> old, Map<String, Suggestion> young, List<Answer> answers) {
        old.forEach((key, task) -> {
            if (!young.containsKey(key) && !task.primary()) {
                answers.add(new Answer(task.question(), task.outcome(), ""));
            }
        });
        young.forEach((key, task) -> {
            if (!old.containsKey(key) && !task.primary()) {
                answers.add(new Answer(task.question(), "", task.outcome()));
            }
        });
    }

    private static Map<String, String> leads(Recommendation told) {
        return told.recommendations().stream()
                .filter(Suggestion::primary)
                .collect(Collectors.toMap(Suggestion::question, Suggestion::outcome, (first, other) -> first));
    }

    private static Map<String, Suggestion> byOutcome(Recommendation told) {
        return told.recommendations().stream()
                .collect(Collectors.toMap(
                        suggestion -> suggestion.question() + " " + suggestion.outcome(),
                        suggestion -> suggestion,
                        (first, other) -> first,
                        TreeMap::new));
    }
}
