package waymark.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.casefile.InWords;
import waymark.recommend.Known;
import waymark.recommend.Recommendation;
import waymark.recommend.Recommendation.Suggestion;

/** Tells what would be suggested if some facts were otherwise, beside what is suggested now. */
record Otherwise(Explanation now, Explanation then, Voice voice) {

    Document document() {
        Map<String, Suggestion> before = byOutcome(now.recommendation());
        Map<String, Suggestion> after = byOutcome(then.recommendation());
        Paper paper = new Paper();
        paper.warn("Nothing has been changed. This is what would be suggested if these facts were otherwise.");
        if (voice == Voice.FAMILY) {
            paper.list(Stream.concat(gently("Now: ", now), gently("What if: ", then))
                    .toList());
        } else {
            paper.grid("The facts that differ", List.of("Fact", "Now", "If it were otherwise"), facts());
        }
        paper.part("What would be different");
        if (before.equals(after)) {
            paper.say("Nothing: the same would be suggested.");
        }
        suggestions(paper, "It would also be suggested", only(after, before));
        suggestions(paper, "It would no longer be suggested", only(before, after));
        paper.grid(
                "It would still be suggested, but with another date or standing",
                List.of("What", "Now", "Then"),
                moved(before, after));
        return paper.titled("What if: " + now.recommendation().reference(), then.footing());
    }

    private void suggestions(Paper paper, String heading, List<Suggestion> suggestions) {
        if (!suggestions.isEmpty()) {
            paper.section(heading);
            paper.list(suggestions.stream().map(this::told).toList());
        }
    }

    private String told(Suggestion suggestion) {
        return voice == Voice.FAMILY
                ? suggestion.family()
                : suggestion.title() + standing(suggestion) + " (rule " + suggestion.rule() + ")";
    }

    private List<List<String>> moved(Map<String, Suggestion> before, Map<String, Suggestion> after) {
        List<List<String>> moved = new ArrayList<>();
        before.forEach((outcome, was) -> {
            Suggestion is = after.get(outcome);
            if (is != null && !standing(was).equals(standing(is))) {
                moved.add(List.of(was.title(), shown(was), shown(is)));
            }
        });
        return moved;
    }

    /** The facts that differ, as a family is told them. */
    private Stream<String> gently(String when, Explanation explanation) {
        Map<String, Object> values = values(explanation);
        return differing().stream()
                .flatMap(name -> FamilyFacts.words(name, values.get(name)).stream())
                .map(words -> when + explanation.addressee().reads(words));
    }

    private List<String> differing() {
        Map<String, Object> before = values(now);
        Map<String, Object> after = values(then);
        List<String> names = new ArrayList<>(before.keySet());
        after.keySet().stream().filter(name -> !before.containsKey(name)).forEach(names::add);
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .toList();
    }

    private List<List<String>> facts() {
        Map<String, Object> before = values(now);
        Map<String, Object> after = values(then);
        return differing().stream()
                .map(name -> List.of(
                        InWords.fact(name),
                        InWords.value(name, before.get(name)),
                        InWords.value(name, after.get(name))))
                .toList();
    }

    private static Map<String, Object> values(Explanation explanation) {
        return explanation.known().items().stream()
                .collect(
                        Collectors.toMap(Known.Item::fact, Known.Item::value, (one, other) -> one, LinkedHashMap::new));
    }

    private static List<Suggestion> only(Map<String, Suggestion> these, Map<String, Suggestion> notThose) {
        return these.entrySet().stream()
                .filter(each -> !notThose.containsKey(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<String, Suggestion> byOutcome(Recommendation recommendation) {
        return recommendation.recommendations().stream()
                .collect(Collectors.toMap(
                        each -> each.question() + " " + each.outcome(),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private String standing(Suggestion suggestion) {
        String by = new Deadline(suggestion, now.recommendation().asAt()).words();
        return (by.isEmpty() ? "" : suggestion.due() == null ? ", " + by : ", by " + by)
                + (suggestion.primary() ? ", as the answer to its question" : "");
    }

    private String shown(Suggestion suggestion) {
        String standing = standing(suggestion);
        return standing.isEmpty() ? "No date" : Law.capital(standing.substring(2));
    }
}
