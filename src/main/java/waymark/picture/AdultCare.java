package waymark.picture;

import static waymark.picture.Derivation.standIn;
import static waymark.picture.Derivation.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import waymark.calendar.Ages;
import waymark.casefile.Facts;

/** What points to care as an adult, and what may end children's services at 18. */
final class AdultCare {

    private static final int ADULT = 18;
    private static final int SEN_SUPPORT = 3;

    static final List<Derivation> ALL = List.of(
            standIn("needs.hasSend", AdultCare::hasSend),
            standIn("adulthood.continuity.section17At18", AdultCare::section17At18),
            standIn("adulthood.continuingCare.indicated", AdultCare::continuingCareIndicated),
            summary("adulthood.careIndicated", AdultCare::careIndicated),
            standIn("adulthood.careAct.abuseOrNeglect", AdultCare::abuseOrNeglect),
            summary("adulthood.careAct.requestPending", AdultCare::requestPending),
            summary("adulthood.continuity.concluded", AdultCare::concluded));

    private AdultCare() {}

    private static Object hasSend(Facts facts) {
        return anyTrue(facts, "ehc.hasPlan", "needs.autistic", "needs.learningDisability")
                        || facts.code("setting.senProvision")
                                .filter(code -> !code.equals("N"))
                                .isPresent()
                        || facts.known("needs.primaryNeed")
                        || facts.wholeNumber("support.currentLevel")
                                .filter(level -> level >= SEN_SUPPORT)
                                .isPresent()
                ? true
                : null;
    }

    private static Object section17At18(Facts facts) {
        LocalDate born = facts.date("child.dateOfBirth").orElse(null);
        return facts.date("adulthood.continuity.section17From")
                .filter(from -> born != null)
                .<Object>map(from -> from.isBefore(Ages.attains(ADULT, born)))
                .orElseGet(() -> facts.get("care.section17Services"));
    }

    private static Object continuingCareIndicated(Facts facts) {
        return facts.truth("adulthood.continuingCare.likelyAdult")
                .<Object>map(view -> view)
                .orElseGet(() ->
                        anyTrue(facts, "adulthood.continuingCare.childPackage", "health.complexNeeds") ? true : null);
    }

    /** A judgement that was made goes before every sign. */
    private static Object careIndicated(Facts facts) {
        return facts.truth("adulthood.likelyAdultNeeds")
                .<Object>map(view -> view)
                .orElseGet(() -> anyTrue(
                                        facts,
                                        "ehc.hasPlan",
                                        "needs.learningDisability",
                                        "care.disabledChildrensTeam",
                                        "care.socialWorker",
                                        "care.lookedAfter",
                                        "care.section17Services",
                                        "adulthood.continuity.section17At18",
                                        "adulthood.continuity.csdpaService",
                                        "adulthood.continuingCare.indicated")
                                || facts.known("adulthood.firstKnownOn")
                        ? true
                        : null);
    }

    private static Object abuseOrNeglect(Facts facts) {
        boolean strategy = facts.date("care.strategyDiscussionOn")
                .filter(day -> !day.isAfter(facts.asAt()))
                .isPresent();
        boolean known = anyTrue(
                facts, "care.danger", "care.safety.harmSuspected", "care.safety.socialCareLive", "care.protectionPlan");
        return strategy || known ? true : null;
    }

    private static Object requestPending(Facts facts) {
        return facts.code("adulthood.careAct.requestAnswer")
                .<Object>map("PENDING"::equals)
                .orElseGet(() -> facts.known("adulthood.careAct.requestedOn") ? true : null);
    }

    /** Section 17ZH(7): needs that are to be met are concluded only when care begins. */
    private static Object concluded(Facts facts) {
        String decision =
                facts.code("adulthood.continuity.adultDecision").orElse(begun(facts) == null ? "" : "WILL_MEET");
        return switch (decision) {
            case "NO_NEEDS", "WILL_NOT_MEET" ->
                facts.date("adulthood.continuity.adultDecisionOn")
                        .map(day -> !day.isAfter(facts.asAt()))
                        .orElse(true);
            case "WILL_MEET" -> Boolean.TRUE.equals(begun(facts));
            case "NOT_YET" -> false;
            default -> null;
        };
    }

    /** Whether care has begun; null when nothing says that it was ever to begin. */
    private static Boolean begun(Facts facts) {
        return facts.date("adulthood.continuity.careStartsOn")
                .map(start -> !start.isAfter(facts.asAt()))
                .orElseGet(() -> facts.known("adulthood.continuity.adultPlanSignedOn") ? false : null);
    }

    private static boolean anyTrue(Facts facts, String... names) {
        return Stream.of(names).anyMatch(name -> facts.truth(name).orElse(false));
    }
}
