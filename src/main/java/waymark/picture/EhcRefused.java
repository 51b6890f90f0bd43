package waymark.picture;

import static waymark.picture.Derivation.standIn;
import static waymark.picture.Derivation.summary;
import static waymark.picture.EhcDecided.happened;
import static waymark.picture.EhcDecided.is;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.calendar.Counting;
import waymark.casefile.EhcRefusal.Content;
import waymark.casefile.Facts;

/** Whether a decision not to assess, or not to issue a plan, is made or in view, and what its notice still lacks. */
final class EhcRefused {

    private static final int WEEKS_TO_DECIDE = 6;
    private static final int WEEKS_TO_SAY_NO_PLAN = 16;

    static final List<Derivation> ALL = List.of(
            summary("ehc.refusal.notAssessing", EhcRefused::notAssessing),
            summary("ehc.refusal.notIssuing", EhcRefused::notIssuing),
            summary("ehc.refusal.inView", EhcRefused::inView),
            standIn("ehc.refusal.noticeSentOn", EhcRefused::noticeSent),
            summary("ehc.refusal.noticeWholeBy", EhcRefused::noticeWholeBy),
            summary("ehc.refusal.noticeLacks", EhcRefused::noticeLacks));

    private EhcRefused() {}

    private static Object notAssessing(Facts facts) {
        return against(
                facts,
                facts.code("ehc.request.decision").map("NOT_ASSESS"::equals),
                facts.truth("ehc.request.bothLimbsShown"),
                "ehc.request.onlyBarredGrounds");
    }

    private static Object notIssuing(Facts facts) {
        return against(
                facts,
                facts.code("ehc.assessment.planDecision").map("NOT_ISSUE"::equals),
                facts.truth("ehc.assessment.planNecessary"),
                "ehc.assessment.onlyBarredGrounds");
    }

    /** A decision that was made settles it; before that an opinion does, unless nothing lawful stands behind it. */
    private static Object against(Facts facts, Optional<Boolean> decided, Optional<Boolean> opinion, String barred) {
        if (decided.isPresent()) {
            return decided.get() && !happened(facts, "ehc.refusal.changedOn");
        }
        return opinion.map(met -> !met && !facts.truth(barred).orElse(false)).orElse(null);
    }

    private static boolean yes(Facts facts, String fact) {
        return facts.truth(fact).orElse(false);
    }

    private static Object inView(Facts facts) {
        return facts.known("ehc.refusal.notAssessing") || facts.known("ehc.refusal.notIssuing")
                ? (Object) (yes(facts, "ehc.refusal.notAssessing") || yes(facts, "ehc.refusal.notIssuing"))
                : null;
    }

    private static Object noticeSent(Facts facts) {
        if (is(facts, "ehc.assessment.planDecision", "NOT_ISSUE")) {
            return facts.get("ehc.assessment.noPlanNotifiedOn");
        }
        return is(facts, "ehc.request.decision", "NOT_ASSESS") ? facts.get("ehc.request.decisionNotifiedOn") : null;
    }

    private static Object noticeWholeBy(Facts facts) {
        if (!yes(facts, "ehc.refusal.inView")) {
            return null;
        }
        Optional<LocalDate> sent = facts.date("ehc.refusal.noticeSentOn");
        if (sent.isPresent()) {
            return facts.known("ehc.refusal.noticeSays") ? sent.get() : facts.asAt();
        }
        int weeks = yes(facts, "ehc.refusal.notIssuing") ? WEEKS_TO_SAY_NO_PLAN : WEEKS_TO_DECIDE;
        return facts.date("ehc.request.receivedOn")
                .map(received -> Counting.weeksAfter(received, weeks))
                .orElse(null);
    }

    /** Until it is sent a notice lacks everything: the reminder stays beside the decision. */
    private static Object noticeLacks(Facts facts) {
        if (!yes(facts, "ehc.refusal.inView")) {
            return null;
        }
        boolean sent = facts.known("ehc.refusal.noticeSentOn");
        List<?> says = sent && facts.get("ehc.refusal.noticeSays") instanceof List<?> given ? given : List.of();
        return Stream.of(Content.values())
                .filter(content -> content != Content.TRIBUNAL_RECOMMENDATIONS || yes(facts, "ehc.refusal.notIssuing"))
                .map(Enum::name)
                .filter(content -> !says.contains(content))
                .toList();
    }
}
