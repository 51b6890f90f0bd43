package waymark.recommend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import waymark.recommend.Recommendation.Suggestion;

/**
 * What an example says must come out, or must not: {@code ehc-decide6w due 2026-02-16 overdue}, {@code not ga-l14},
 * {@code sp-03 primary}. The name is an outcome, a rule id or a row id.
 *
 * @param due the date it must have; null when the example does not say
 */
public record Expectation(boolean not, String name, LocalDate due, Set<String> marks) {

    private static final Pattern LINE = Pattern.compile(
            "(not )?([\\w.-]+)(?: due (\\d{4}-\\d\\d-\\d\\d))?((?: (?:primary|overdue|met|open|no date))*)");

    /**
     * Reads one line.
     *
     * @throws IllegalArgumentException when it is not an expectation
     */
    public static Expectation read(String line) {
        Matcher matcher = LINE.matcher(line.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + line
                            + "' is not an expectation. Write for example 'ehc-decide6w due 2026-02-16', 'sp-03 primary' or 'not ga-l14'.");
        }
        return new Expectation(
                matcher.group(1) != null,
                matcher.group(2),
                matcher.group(3) == null ? null : LocalDate.parse(matcher.group(3)),
                Pattern.compile("no date|\\w+")
                        .matcher(matcher.group(4))
                        .results()
                        .map(found -> found.group())
                        .collect(Collectors.toSet()));
    }

    /** What is wrong, and what came out instead; empty when the recommendation is as expected. */
    public Optional<String> unmetBy(Recommendation recommendation) {
        List<Suggestion> named =
                recommendation.recommendations().stream().filter(this::names).toList();
        boolean found = named.stream().anyMatch(this::fits);
        if (found != not) {
            return Optional.empty();
        }
        String came = named.isEmpty()
                ? "it did not come out; what did: " + summary(recommendation.recommendations())
                : summary(named);
        return Optional.of((not ? "did not expect " : "expected ") + line() + ", but " + came);
    }

    private boolean names(Suggestion suggestion) {
        return suggestion.outcome().equals(name)
                || suggestion.reasons().stream()
                        .anyMatch(reason ->
                                reason.rule().equals(name) || reason.row().equals(name));
    }

    private boolean fits(Suggestion suggestion) {
        return (due == null || due.equals(suggestion.due()))
                && marks.stream().allMatch(mark -> marked(suggestion, mark));
    }

    private static boolean marked(Suggestion suggestion, String mark) {
        return switch (mark) {
            case "primary" -> suggestion.primary();
            case "no date" -> suggestion.due() == null;
            case "open" -> "due".equals(suggestion.dueStatus());
            default -> mark.equals(suggestion.dueStatus());
        };
    }

    private static String summary(List<Suggestion> suggestions) {
        return suggestions.isEmpty()
                ? "nothing"
                : suggestions.stream()
                        .map(s -> s.reasons().stream()
                                        .map(Recommendation.Reason::row)
                                        .collect(Collectors.joining("+"))
                                + (s.primary() ? " primary" : "")
                                + (s.due() == null ? "" : " due " + s.due() + " " + s.dueStatus()))
                        .collect(Collectors.joining(", "));
    }

    private String line() {
        return name
                + (due == null ? "" : " due " + due)
                + marks.stream().map(mark -> " " + mark).collect(Collectors.joining());
    }
}
