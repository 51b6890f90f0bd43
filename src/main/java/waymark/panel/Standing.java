package waymark.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import waymark.access.Caller;
import waymark.casefile.InWords;
import waymark.casefile.InvalidBody;
import waymark.casefile.Problem;

/**
 * What holds of all that was recorded: a correction holds in the place of what it corrects, and both stay on record.
 *
 * @param decisions those that nothing corrects, in the order in which they were recorded
 */
record Standing(List<Decision> decisions) {

    private static final Set<Kind> LEFT_OPEN = Set.of(Kind.DEFER, Kind.DECLINE_TO_DECIDE);

    static Standing of(List<Decision> recorded) {
        List<Integer> corrected = recorded.stream()
                .map(decision -> decision.given().corrects())
                .filter(Objects::nonNull)
                .toList();
        return new Standing(recorded.stream()
                .filter(decision -> !corrected.contains(decision.number()))
                .toList());
    }

    /**
     * Whether a decision can be recorded beside those before it on the same recommendation: one that settles a question
     * is corrected, not taken a second time.
     *
     * @throws InvalidBody when it corrects something that is not there
     * @throws PanelFault when somebody else decided, or corrected, it first
     */
    static void check(List<Decision> before, DecisionGiven given) {
        List<Decision> standing = of(before).decisions().stream()
                .filter(decision -> decision.given().question().equals(given.question()))
                .toList();
        if (given.corrects() == null) {
            settled(before, given.question()).ifPresent(decision -> {
                throw first(decision, "decided this");
            });
            return;
        }
        Optional<Decision> corrected = standing.stream()
                .filter(decision -> decision.number() == given.corrects())
                .findFirst();
        if (corrected.isPresent()) {
            requireSamePlace(corrected.get().given(), given);
            return;
        }
        before.stream()
                .filter(decision -> Objects.equals(decision.given().corrects(), given.corrects()))
                .filter(decision -> decision.given().question().equals(given.question()))
                .findFirst()
                .ifPresent(decision -> {
                    throw first(decision, "corrected this");
                });
        throw new InvalidBody(List.of(
                new Problem("/corrects", "There is no such decision on this question of this recommendation.")));
    }

    /** The decision that settles a question, if one does. */
    static Optional<Decision> settled(List<Decision> recorded, String question) {
        return of(recorded).decisions().stream()
                .filter(decision -> decision.given().question().equals(question))
                .filter(decision -> !LEFT_OPEN.contains(decision.given().decision()))
                .findFirst();
    }

    /** What somebody recorded already, word for word: the button pressed twice, or an answer that was lost on its way. */
    static Optional<Decision> sentBefore(List<Decision> recorded, DecisionGiven given, Caller by) {
        return of(recorded).decisions().stream()
                .filter(decision -> decision.by().equals(by.name()))
                .filter(decision -> decision.given().sameWords(given))
                .findFirst();
    }

    /** What a panel decided is put right there, under the same conditions. */
    private static void requireSamePlace(DecisionGiven earlier, DecisionGiven given) {
        if (!Objects.equals(earlier.panel(), given.panel())
                || !Objects.equals(earlier.meeting(), given.meeting())
                || earlier.byChairAlone() != given.byChairAlone()) {
            throw new InvalidBody(List.of(new Problem(
                    "/corrects",
                    "Give the same panel, and the same meeting or chair's action, as the decision that it corrects.")));
        }
    }

    /**
     * Whether a case still waits.
     *
     * @param asked the questions that are the panel's to answer; when there is none, any answer will do
     */
    boolean waits(Set<String> asked) {
        List<String> settled = decisions.stream()
                .filter(decision -> decision.given().decision() != Kind.DEFER)
                .map(decision -> decision.given().question())
                .toList();
        return asked.isEmpty() ? settled.isEmpty() : !settled.containsAll(asked);
    }

    /** The day to which the case was put off; null when it was not. */
    LocalDate until() {
        List<Decision> newestFirst = new ArrayList<>(decisions);
        newestFirst.sort(Comparator.comparing(Decision::number).reversed());
        return newestFirst.stream()
                .findFirst()
                .filter(decision -> decision.given().decision() == Kind.DEFER)
                .map(decision -> decision.given().until())
                .orElse(null);
    }

    private static PanelFault first(Decision decision, String did) {
        return new PanelFault(
                PanelFault.Kind.CONFLICT,
                decision.by() + " " + did + " on "
                        + InWords.date(London.day(decision.at()))
                        + ": number " + decision.number() + ", "
                        + decision.given().decision()
                        + ". To change it, send a decision that corrects " + decision.number() + ".");
    }
}
