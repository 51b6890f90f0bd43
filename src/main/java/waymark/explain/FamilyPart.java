package waymark.explain;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import waymark.recommend.Recommendation.Suggestion;

/** The one place in a family's letter where a suggestion is told. */
enum FamilyPart {
    SAFETY,
    RIGHT,
    DONE,
    ANSWER,
    YOURS,
    LATE,
    NEXT,
    OTHERS;

    /** What families have a right to is law, and these questions are about nothing else. */
    private static final Set<String> ABOUT_RIGHTS = Set.of("mediation-and-appeal", "independent-review", "governors");

    private static final Set<String> LAW = Set.of("statute", "statutory-guidance");

    /** A right may come with any question; then its words say so. */
    private static final Pattern SPEAKS_OF_RIGHTS = Pattern.compile(
            "appeal|Tribunal|complain|ombudsman|challenge|do not have to agree|say yes or no|Saying no|Nobody may push"
                    + "|tell the governors what you think|can still write to them");

    private static final Pattern TIME_OF_ONES_OWN = Pattern.compile("You have (?:at least )?\\w+ days|You have until");

    /** Questions that come with news that is hard to hear. */
    private static final Set<String> HARD = Set.of(
            "mediation-and-appeal",
            "suspension",
            "exclusion",
            "governors",
            "independent-review",
            "ehc-cease",
            "penalty",
            "tribunal-order");

    static FamilyPart of(Suggestion suggestion, LocalDate asAt) {
        Deadline deadline = new Deadline(suggestion, asAt);
        if (suggestion.question().equals("safety")) {
            return SAFETY;
        }
        if (adverse(suggestion)) {
            return ANSWER;
        }
        if (isRight(suggestion)) {
            return RIGHT;
        }
        if (deadline.met()) {
            return DONE;
        }
        if (suggestion.primary()) {
            return ANSWER;
        }
        if (suggestion.question().equals("escalation")) {
            return deadline.dated() ? LATE : OTHERS;
        }
        if (suggestion.binds().equals("family")
                || TIME_OF_ONES_OWN.matcher(suggestion.family()).find()) {
            return YOURS;
        }
        return deadline.overdue() ? LATE : deadline.withinAYear() ? NEXT : OTHERS;
    }

    /** Whether a suggestion is news that a family would not have wished for. */
    static boolean hard(Suggestion suggestion) {
        return adverse(suggestion) || HARD.contains(suggestion.question());
    }

    static boolean adverse(Suggestion suggestion) {
        return Boolean.TRUE.equals(suggestion.adverse());
    }

    private static boolean isRight(Suggestion suggestion) {
        return ABOUT_RIGHTS.contains(suggestion.question()) && LAW.contains(suggestion.force())
                || SPEAKS_OF_RIGHTS.matcher(suggestion.family()).find();
    }
}
