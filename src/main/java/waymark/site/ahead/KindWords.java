package waymark.site.ahead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import waymark.explain.Law;
import waymark.horizon.ComingKind;
import waymark.site.Choice;

/** The kinds of things that come, as people call them. */
public final class KindWords {

    private KindWords() {}

    /** For example "Placement reviews". */
    public static String title(ComingKind kind) {
        return switch (kind) {
            case ADULT_CARE -> "14 or older, adult care not asked";
            case PHASE_TRANSFER -> "Phase transfers";
            case PLACEMENT_REVIEW -> "Placement reviews";
            case DATE -> "Other dates to keep";
            case BEGINS -> "Suggestions that begin";
        };
    }

    /** One, or so many, in a few words. */
    static String count(ComingKind kind, long count) {
        String words = switch (kind) {
            case ADULT_CARE -> "adult care";
            case PHASE_TRANSFER -> count == 1 ? "phase transfer" : "phase transfers";
            case PLACEMENT_REVIEW -> count == 1 ? "placement review" : "placement reviews";
            case DATE -> count == 1 ? "date to keep" : "dates to keep";
            case BEGINS -> count == 1 ? "begins" : "begin";
        };
        return count == 1 ? Law.capital(words) : count + " " + words;
    }

    /** What it means, in a sentence. */
    public static String more(ComingKind kind) {
        return switch (kind) {
            case ADULT_CARE -> "The child turns 14, or is older, and adult social care has not been asked.";
            case PHASE_TRANSFER -> "The plan has to be ready for the next phase of education.";
            case PLACEMENT_REVIEW -> "A placement, or education out of school, has to be looked at again by then.";
            case DATE -> "Any other last day that law, guidance or local practice sets.";
            case BEGINS -> "From that day on something is suggested that has no last day of its own.";
        };
    }

    /** Every kind, and all of them together, to choose from. */
    static List<Choice> choices() {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "Everything")));
        Arrays.stream(ComingKind.values())
                .map(kind -> Choice.of(kind.toString(), title(kind)))
                .forEach(choices::add);
        return choices;
    }
}
