package waymark.picture;

import static waymark.picture.Derivation.summary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import waymark.casefile.Facts;

/** How long a child has waited for a health service, and how recently a family stepped down from protection. */
final class Waits {

    private static final int DAYS_IN_A_WEEK = 7;
    private static final int MONTHS_IN_A_YEAR = 12;

    static final List<Derivation> ALL = List.of(
            summary("health.waiting.weeks", Waits::weeks),
            summary(
                    "health.waiting.newRiskCount",
                    facts -> facts.get("health.waiting.newRisks") instanceof List<?> risks
                            ? (Object) risks.size()
                            : null),
            summary("family.earlyHelp.steppedDownWithinYear", Waits::steppedDown));

    private Waits() {}

    private static Object weeks(Facts facts) {
        LocalDate seen = facts.date("health.waiting.startedOn").orElse(facts.asAt());
        return facts.date("health.waiting.referredOn")
                .filter(day -> !day.isAfter(seen))
                .map(day -> (int) (ChronoUnit.DAYS.between(day, seen) / DAYS_IN_A_WEEK))
                .orElse(null);
    }

    private static Object steppedDown(Facts facts) {
        return facts.date("family.earlyHelp.steppedDownOn")
                .map(day -> !facts.asAt().isAfter(day.plusMonths(MONTHS_IN_A_YEAR)))
                .orElse(null);
    }
}
