package waymark.picture;

import static waymark.picture.Derivation.standIn;
import static waymark.picture.Derivation.summary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import waymark.casefile.Facts;

/** What has been decided on a request and on a plan. */
final class EhcDecided {

    private static final Set<String> CANNOT_DECIDE = Set.of(
            "NO_DIAGNOSIS",
            "TOO_FEW_CYCLES",
            "SPEND_UNDER_6000",
            "ATTAINMENT",
            "FORM_OR_LETTER_MISSING",
            "LOCAL_CRITERIA",
            "COST_OR_CAPACITY");

    static final List<Derivation> ALL = List.of(
            standIn("ehc.hasPlan", facts -> happened(facts, "ehc.plan.finalisedOn") ? true : null),
            standIn("ehc.request.decision", EhcDecided::decision),
            standIn("ehc.assessment.planDecision", EhcDecided::planDecision),
            standIn("ehc.ehcRequest", EhcDecided::state),
            summary("ehc.request.bothLimbsShown", EhcDecided::bothLimbs),
            summary("ehc.request.onlyBarredGrounds", onlyBarred("ehc.request.groundsProposed")),
            summary("ehc.assessment.onlyBarredGrounds", onlyBarred("ehc.assessment.groundsProposed")));

    private EhcDecided() {}

    static boolean happened(Facts facts, String fact) {
        return facts.date(fact).filter(day -> !day.isAfter(facts.asAt())).isPresent();
    }

    private static Object decision(Facts facts) {
        return facts.code("ehc.ehcRequest")
                .map(state -> switch (state) {
                    case "AGREED", "REFUSED_PLAN" -> "ASSESS";
                    case "REFUSED_ASSESS" -> "NOT_ASSESS";
                    default -> null;
                })
                .orElse(null);
    }

    private static Object planDecision(Facts facts) {
        if (facts.code("ehc.ehcRequest").filter("REFUSED_PLAN"::equals).isPresent()) {
            return "NOT_ISSUE";
        }
        return happened(facts, "ehc.plan.finalisedOn") ? "ISSUE" : null;
    }

    private static Object state(Facts facts) {
        if (facts.truth("ehc.hasPlan").orElse(false)) {
            return null;
        }
        boolean changed = happened(facts, "ehc.refusal.changedOn");
        if (!changed && is(facts, "ehc.assessment.planDecision", "NOT_ISSUE")) {
            return "REFUSED_PLAN";
        }
        if (!changed && is(facts, "ehc.request.decision", "NOT_ASSESS")) {
            return "REFUSED_ASSESS";
        }
        if (changed || is(facts, "ehc.request.decision", "ASSESS")) {
            return "AGREED";
        }
        return facts.known("ehc.request.receivedOn") ? "RECEIVED" : null;
    }

    static boolean is(Facts facts, String fact, String code) {
        return facts.code(fact).filter(code::equals).isPresent();
    }

    private static Object bothLimbs(Facts facts) {
        Optional<Boolean> sen = facts.truth("ehc.request.mayHaveSen");
        Optional<Boolean> plan = facts.truth("ehc.request.mayNeedPlan");
        if (sen.isPresent() && !sen.get() || plan.isPresent() && !plan.get()) {
            return false;
        }
        return sen.isPresent() && plan.isPresent() ? true : null;
    }

    private static Function<Facts, Object> onlyBarred(String grounds) {
        return facts -> facts.get(grounds) instanceof List<?> put && !put.isEmpty()
                ? (Object) put.stream().allMatch(CANNOT_DECIDE::contains)
                : null;
    }
}
