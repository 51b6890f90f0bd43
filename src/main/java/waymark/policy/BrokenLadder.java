package waymark.policy;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.casefile.InWords;

/**
 * A threshold that does not fit in with the others of its column: one step out of order, or a hole between two steps that
 * are meant to meet. What a ladder is, the rows themselves say; see {@link Ladder}.
 */
final class BrokenLadder implements Check {
    private static final String WHY =
            "On a ladder each step follows the last; one that is out leads people to the wrong step.";

    @Override
    public Stream<Fault> faults(Release release) {
        return CouncilTable.all(release)
                .filter(table -> !table.has(HitPolicy.FIRST))
                .flatMap(table -> Ladder.in(table)
                        .flatMap(ladder ->
                                Stream.concat(outOfOrder(table, ladder).stream(), hole(table, ladder).stream())));
    }

    private static Optional<Fault> outOfOrder(CouncilTable table, Ladder ladder) {
        return ladder.oneWay() ? ladder.odd().map(odd -> outOfOrder(table, ladder, odd)) : Optional.empty();
    }

    private static Fault outOfOrder(CouncilTable table, Ladder ladder, Ladder.Step odd) {
        return fault(
                table,
                odd,
                RowName.of(odd.row().row()) + " breaks a ladder: "
                        + ladder.fact().name() + " "
                        + odd.interval().words() + " stands between "
                        + ladder.beside(odd).stream()
                                .map(step -> step.interval().words())
                                .collect(Collectors.joining(" and "))
                        + ".",
                "Correct the bound, or move the row to where it belongs.");
    }

    private static Optional<Fault> hole(CouncilTable table, Ladder ladder) {
        return ladder.leftOut(table)
                .map(value -> fault(
                        table,
                        ladder.above(value),
                        "No row covers " + ladder.fact().name() + " of "
                                + InWords.value(ladder.fact().name(), value) + ": the ladder goes from "
                                + ladder.below(value).interval().words() + " in "
                                + RowName.within(ladder.below(value).row().row()) + " to "
                                + ladder.above(value).interval().words() + " in "
                                + RowName.within(ladder.above(value).row().row()) + ".",
                        "Let one step begin where the other ends."));
    }

    private static Fault fault(CouncilTable table, Ladder.Step step, String what, String fix) {
        return new Fault(table.workbook().path(), step.address(), what, WHY, fix);
    }
}
