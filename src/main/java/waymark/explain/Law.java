package waymark.explain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import waymark.casefile.InWords;
import waymark.policy.Force;
import waymark.recommend.Recommendation.SourceCited;
import waymark.recommend.Recommendation.Suggestion;

/** The force behind a suggestion and where it comes from, as professionals say it. */
public final class Law {

    private static final List<String> FORCES =
            Arrays.stream(Force.values()).map(Force::word).toList();

    private Law() {}

    /** How strongly something binds, for example "The law". */
    public static String force(String word) {
        return switch (word) {
            case "statute" -> "The law";
            case "local" -> "Local practice";
            case "advice" -> "Good practice";
            default -> capital(InWords.code(word));
        };
    }

    /**
     * For example "The law", or "Local practice: Solihull".
     *
     * @param table where the row stands; local practice in a national table is only a default
     */
    static String force(String word, String council, String table) {
        if (!word.equals("local")) {
            return force(word);
        }
        return table.startsWith("national/")
                ? force(word) + ": a default that " + council + " must confirm"
                : force(word) + ": " + council;
    }

    /** The same for a suggestion. */
    public static String force(Suggestion suggestion, String council) {
        return force(
                suggestion.force(), council, suggestion.reasons().getFirst().table());
    }

    /** How strongly a force binds: the lower, the stronger. */
    static int strength(String word) {
        return FORCES.indexOf(word);
    }

    /** Who must act, for example "The council". */
    public static String actor(String binds) {
        return switch (binds) {
            case "local-authority" -> "The council";
            case "icb" -> "The integrated care board";
            case "nhs-trust" -> "The NHS trust";
            case "gp-practice" -> "The GP practice";
            default -> "The " + InWords.code(binds);
        };
    }

    static String cited(List<SourceCited> sources) {
        return sources.stream().distinct().map(Law::cited).collect(Collectors.joining("; "));
    }

    static String citedWithAddresses(List<SourceCited> sources) {
        return sources.stream()
                .map(source -> cited(source) + (source.url().isEmpty() ? "" : " (" + source.url() + ")"))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    static String cited(SourceCited source) {
        return source.title() + (source.section().isEmpty() ? "" : ", " + source.section());
    }

    /** With a capital letter in front. */
    public static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String sentence(String words) {
        return words.isEmpty() || words.matches("(?s).*[.!?]") ? words : words + ".";
    }
}
