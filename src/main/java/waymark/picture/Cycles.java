package waymark.picture;

import static waymark.picture.Derivation.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import waymark.casefile.Cycle;
import waymark.casefile.Facts;
import waymark.casefile.Support;

/** Counts of assess, plan, do, review cycles, from the cycles themselves. */
final class Cycles {

    static final List<Derivation> ALL = List.of(
            summary("support.totalCycles", given(cycles -> cycles.size())),
            summary("support.evaluatedCycles", given(cycles ->
                    (int) reviewed(cycles).count())),
            summary(
                    "support.impact",
                    given(cycles ->
                            latest(cycles).map(Cycle::impact).map(Enum::name).orElse(null))),
            summary(
                    "support.baselineRecorded",
                    given(cycles -> latest(cycles).map(Cycle::baselineRecorded).orElse(null))),
            summary("support.deliveryPct", given(Cycles::delivered)));

    private Cycles() {}

    private static Function<Facts, Object> given(Function<List<Cycle>, Object> from) {
        return facts -> {
            Support support = facts.caseFile().support();
            return support == null || support.cycles() == null ? null : from.apply(support.cycles());
        };
    }

    private static Stream<Cycle> reviewed(List<Cycle> cycles) {
        return cycles.stream().filter(cycle -> cycle.reviewedOn() != null);
    }

    private static Optional<Cycle> latest(List<Cycle> cycles) {
        return reviewed(cycles).max(Comparator.comparing(Cycle::reviewedOn));
    }

    private static Object delivered(List<Cycle> cycles) {
        List<Cycle> counted = cycles.stream()
                .filter(cycle -> Objects.nonNull(cycle.sessionsPlanned()) && Objects.nonNull(cycle.sessionsDelivered()))
                .toList();
        int planned = counted.stream().mapToInt(Cycle::sessionsPlanned).sum();
        int happened = counted.stream().mapToInt(Cycle::sessionsDelivered).sum();
        return planned == 0
                ? null
                : BigDecimal.valueOf(100L * happened).divide(BigDecimal.valueOf(planned), 1, RoundingMode.HALF_UP);
    }
}
