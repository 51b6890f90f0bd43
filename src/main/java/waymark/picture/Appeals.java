package waymark.picture;

import static waymark.picture.Derivation.standIn;
import static waymark.picture.Derivation.summary;
import static waymark.picture.EhcDecided.is;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waymark.calendar.TribunalTime;
import waymark.casefile.EhcAppeal.Ground;
import waymark.casefile.EhcRefusal.Content;
import waymark.casefile.Facts;

/** Which notice may be appealed, whether a certificate is needed, and what time is left. */
final class Appeals {

    private static final Set<String> WITHOUT_CERTIFICATE = Set.of(Ground.SECTION_I.name());
    private static final Set<String> NO_APPEAL = Set.of(Ground.DELAY.name(), Ground.HEALTH_OR_CARE.name());

    static final List<Derivation> ALL = List.of(
            standIn(
                    "ehc.appeal.grounds",
                    facts -> latestNotice(facts).map(Notice::grounds).orElse(null)),
            standIn(
                    "ehc.appeal.noticeSentOn",
                    facts -> latestNotice(facts).map(Notice::sentOn).orElse(null)),
            standIn("ehc.appeal.noticeSays", facts -> facts.get("ehc.refusal.noticeSays")),
            summary("ehc.appeal.noticeWhole", Appeals::noticeWhole),
            summary("ehc.appeal.certificateNeeded", Appeals::certificateNeeded),
            summary("ehc.appeal.timeOver", Appeals::timeOver));

    private record Notice(LocalDate sentOn, List<String> grounds) {}

    private Appeals() {}

    private static Optional<Notice> latestNotice(Facts facts) {
        return Stream.of(
                        notice(facts, "ehc.refusal.noticeSentOn", refusal(facts)),
                        notice(
                                facts,
                                "ehc.reassessment.decisionNotifiedOn",
                                when(is(facts, "ehc.reassessment.decision", "NOT_REASSESS"), Ground.NOT_REASSESSING)),
                        notice(
                                facts,
                                "ehc.review.decisionNotifiedOn",
                                when(is(facts, "ehc.review.decision", "CONTINUE"), Ground.NOT_AMENDING)),
                        notice(facts, "ehc.review.amendmentSettledOn", settled(facts)),
                        notice(facts, "ehc.cease.noticeSentOn", List.of(Ground.CEASING)),
                        stillOpen(facts, "ehc.plan.finalisedOn"))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Notice::sentOn));
    }

    private static Optional<Notice> notice(Facts facts, String sent, List<Ground> grounds) {
        return facts.date(sent)
                .filter(day -> !grounds.isEmpty())
                .map(day -> new Notice(day, grounds.stream().map(Enum::name).toList()));
    }

    /** A plan that was made long ago is no news; a new one may be appealed. */
    private static Optional<Notice> stillOpen(Facts facts, String sent) {
        return notice(facts, sent, List.of(Ground.SECTION_B, Ground.SECTION_F, Ground.SECTION_I))
                .filter(notice -> !facts.asAt().isAfter(TribunalTime.appealBy(notice.sentOn())));
    }

    private static List<Ground> when(boolean so, Ground ground) {
        return so ? List.of(ground) : List.of();
    }

    private static List<Ground> refusal(Facts facts) {
        return is(facts, "ehc.assessment.planDecision", "NOT_ISSUE")
                ? List.of(Ground.NOT_ISSUING)
                : when(is(facts, "ehc.request.decision", "NOT_ASSESS"), Ground.NOT_ASSESSING);
    }

    private static List<Ground> settled(Facts facts) {
        return facts.code("ehc.review.amendmentOutcome")
                .map(outcome -> outcome.equals("AMENDED")
                        ? List.of(Ground.SECTION_B, Ground.SECTION_F, Ground.SECTION_I)
                        : List.of(Ground.NOT_AMENDING))
                .orElse(List.of());
    }

    /** A notice of not assessing need not tell of the Tribunal's recommendations (regulation 5(3)). */
    private static Object noticeWhole(Facts facts) {
        boolean notAssessing = List.of(Ground.NOT_ASSESSING.name()).equals(facts.get("ehc.appeal.grounds"));
        return facts.get("ehc.appeal.noticeSays") instanceof List<?> says
                ? (Object) Arrays.stream(Content.values())
                        .filter(content -> content != Content.TRIBUNAL_RECOMMENDATIONS || !notAssessing)
                        .map(Enum::name)
                        .allMatch(says::contains)
                : null;
    }

    private static Object certificateNeeded(Facts facts) {
        List<?> grounds = facts.get("ehc.appeal.grounds") instanceof List<?> given ? given : List.of();
        List<?> appealable =
                grounds.stream().filter(ground -> !NO_APPEAL.contains(ground)).toList();
        return appealable.isEmpty() ? null : (Object) !WITHOUT_CERTIFICATE.containsAll(appealable);
    }

    private static Object timeOver(Facts facts) {
        if (facts.known("ehc.appeal.lodgedOn")) {
            return false;
        }
        return facts.date("ehc.appeal.noticeSentOn")
                .map(sent -> facts.date("ehc.appeal.certificateIssuedOn")
                        .map(issued -> TribunalTime.appealBy(sent, issued))
                        .orElseGet(() -> TribunalTime.appealBy(sent)))
                .map(last -> facts.asAt().isAfter(last))
                .orElse(null);
    }
}
