package waymark.panel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import waymark.casefile.Problem;

/**
 * What can be decided about a question at one place, so that nobody types in vain.
 *
 * @param ways what can be done with it; none when nothing can
 * @param says why the others cannot, in sentences
 * @param settled the decision that settles the question already; empty when none does
 */
public record Openings(List<Kind> ways, List<String> says, Optional<Decision> settled) {

    /** What no form can mend: what is still to be typed is left aside. */
    private static final Set<String> PLACE =
            Set.of("/question", "/decision", "/panel", "/meeting", "/chairsAction", "/corrects");

    static Openings of(
            InFront inFront,
            DecisionGiven place,
            Function<DecisionGiven, List<Problem>> sitting,
            Optional<Decision> settled) {
        Map<Kind, List<String>> against = new TreeMap<>();
        for (Kind way : Kind.values()) {
            DecisionGiven given = place.as(way);
            against.put(
                    way,
                    Stream.concat(DecisionCheck.problems(given, inFront).stream(), sitting.apply(given).stream())
                            .filter(problem -> PLACE.contains(problem.pointer()))
                            .map(Problem::detail)
                            .toList());
        }
        return new Openings(
                settled.isPresent()
                        ? List.of()
                        : Arrays.stream(Kind.values())
                                .filter(way -> against.get(way).isEmpty())
                                .toList(),
                against.values().stream().flatMap(List::stream).distinct().toList(),
                settled);
    }
}
