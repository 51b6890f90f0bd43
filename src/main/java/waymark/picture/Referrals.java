package waymark.picture;

import static waymark.picture.Derivation.standIn;
import static waymark.picture.Derivation.summary;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import waymark.casefile.Facts;
import waymark.casefile.Panel;
import waymark.casefile.Panel.Paper;
import waymark.casefile.Panel.Risk;

/** What a referral to the Single Panel comes to: whether it is whole, how high the risk is, what cannot wait for it. */
final class Referrals {

    private static final int SIXTH_DAY = 6;
    private static final int SUSPENSIONS_FOR_SOME_RISK = 2;
    private static final BigDecimal DAYS_FOR_SOME_RISK = BigDecimal.valueOf(5);

    static final List<Derivation> ALL = List.of(
            summary("panel.receivedOn", Referrals::receivedOn),
            summary("panel.complete", Referrals::complete),
            summary("panel.pexRisk", Referrals::saidByTheHead),
            standIn("panel.pexRisk", Referrals::fromSuspensions),
            standIn("panel.cannotWait", Referrals::cannotWait));

    private Referrals() {}

    private static Object receivedOn(Facts facts) {
        return facts.get("panel.receivedAt") instanceof LocalDateTime at ? at.toLocalDate() : null;
    }

    private static Object complete(Facts facts) {
        Panel panel = facts.caseFile().panel();
        return panel == null || panel.papers() == null ? null : panel.papers().containsAll(EnumSet.allOf(Paper.class));
    }

    private static Object saidByTheHead(Facts facts) {
        return is(facts, "panel.headSaysPlaceAtRisk") ? Risk.HIGH.name() : null;
    }

    /** Two suspensions or five suspended days in a term are some risk; knowing of less in both is little. */
    private static Object fromSuspensions(Facts facts) {
        Optional<Boolean> often = facts.wholeNumber("exclusions.suspensionsThisTerm")
                .map(suspensions -> suspensions >= SUSPENSIONS_FOR_SOME_RISK);
        Optional<Boolean> longOut = daysThisTerm(facts).map(days -> days.compareTo(DAYS_FOR_SOME_RISK) >= 0);
        if (often.orElse(false) || longOut.orElse(false)) {
            return Risk.MED.name();
        }
        return often.isPresent() && longOut.isPresent() ? Risk.LOW.name() : null;
    }

    private static Optional<BigDecimal> daysThisTerm(Facts facts) {
        return Optional.ofNullable((BigDecimal) facts.get("exclusions.daysSuspendedThisTerm"))
                .or(() -> facts.wholeNumber("exclusions.suspRun").map(BigDecimal::valueOf));
    }

    /** True, or nothing: a matter that can wait is not a referral by itself. */
    private static Object cannotWait(Facts facts) {
        boolean before = is(facts, "care.danger")
                || is(facts, "exclusions.pex") && !is(facts, "exclusions.placedAfterPex")
                || is(facts, "health.inpatient")
                || facts.truth("child.responsibleLaIsThis").map(ours -> !ours).orElse(false)
                || facts.wholeNumber("exclusions.suspRun").orElse(0) >= SIXTH_DAY;
        return before ? true : null;
    }

    private static boolean is(Facts facts, String fact) {
        return facts.truth(fact).orElse(false);
    }
}
