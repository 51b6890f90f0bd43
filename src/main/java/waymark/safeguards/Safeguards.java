package waymark.safeguards;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import waymark.policy.Fault;
import waymark.policy.ReadRow;
import waymark.policy.Release;

/** The promises that every release keeps, each stated once. They are checked when a release is built, loaded or started. */
public final class Safeguards {

    /** What may never be enough, alone or together, for anything that goes against a child. */
    private static final Set<String> NEVER_ENOUGH = Set.of(
            "needs.diagnosis",
            "ehc.request.formComplete",
            "support.totalCycles",
            "support.evaluatedCycles",
            "support.extraCost",
            "support.progress",
            "support.currentLevel",
            "panel.complete",
            "attendance.attendancePct");

    private static final Set<String> MONEY = Set.of("support.extraCost");

    private static final List<Safeguard> ALL = List.of(
            new Never(
                    "both-limbs",
                    "When both limbs of the test are shown, nothing suggests not to assess.",
                    given(
                            "ehc.request.mayHaveSen",
                            true,
                            "ehc.request.mayNeedPlan",
                            true,
                            "ehc.request.bothLimbsShown",
                            true,
                            "ehc.request.ageWhenReceived",
                            10),
                    adverse("ehc-assessment").and(row -> !row.row().rule().equals("request-repeat6m"))),
            new Always(
                    "must-assess",
                    "When both limbs are shown, the duty to assess is said.",
                    "ehc-assessment",
                    given(
                            "ehc.request.receivedOn",
                            LocalDate.of(2026, 9, 1),
                            "ehc.request.mayHaveSen",
                            true,
                            "ehc.request.mayNeedPlan",
                            true,
                            "ehc.request.bothLimbsShown",
                            true,
                            "ehc.request.ageWhenReceived",
                            10),
                    Always.exceptions(Map.of("ehc.hasPlan", true, "ehc.request.assessedWithinSixMonths", true))
                            .or(Always.known("ehc.request.decision")),
                    rule("test-must")),
            new AdverseRows(NEVER_ENOUGH),
            new Always(
                    "rights-with-no",
                    "A decision not to assess or not to issue always carries its rights, reasons and mediation information.",
                    "ehc-assessment",
                    given(
                            "ehc.refusal.inView",
                            true,
                            "ehc.refusal.noticeLacks",
                            List.of("RIGHT_OF_APPEAL", "TIME_LIMITS", "MEDIATION", "REASONS")),
                    Always.noException(),
                    rule("ehc-notice-refuse")),
            new Always(
                    "way-forward",
                    "After a decision not to assess or not to issue, a way forward is offered.",
                    "graduated-approach",
                    given("ehc.ehcRequest", "REFUSED_ASSESS"),
                    Always.noException(),
                    rule("ga-l02")),
            new Always(
                    "day-six",
                    "A permanently excluded child has education from day six, whatever the panel's calendar or cap.",
                    "exclusion",
                    given("exclusions.pex", true),
                    Always.exceptions(Map.of(
                            "exclusions.placedAfterPex", true,
                            "child.compulsorySchoolAge", false,
                            "exclusions.daySix.year11ExamsOver", true)),
                    rule("exclusion-pex6")),
            new Always(
                    "day-one-looked-after",
                    "For a looked-after child education from the first day is aimed at.",
                    "exclusion",
                    given("exclusions.pex", true, "care.lookedAfter", true),
                    Always.exceptions(Map.of(
                            "exclusions.placedAfterPex", true,
                            "child.compulsorySchoolAge", false,
                            "exclusions.daySix.year11ExamsOver", true)),
                    rule("exclusion-lac1")),
            new Always(
                    "fifteen-days",
                    "Fifteen days or more out for health, had or foreseen: section 19 is considered now, with or without medical papers.",
                    "section-19",
                    given("provision.reason", "HEALTH_PHYSICAL", "provision.daysOut", new java.math.BigDecimal("15")),
                    Always.noException(),
                    rule("medical-15day")),
            new ProhibitedFacts(MONEY),
            new Never(
                    "plan-under-18",
                    "Under 18 and not in education, nothing suggests ending a plan.",
                    given("child.age", 17, "child.over18", false, "ehc.cease.notInEducation", true),
                    adverse("ehc-cease")),
            new Never(
                    "plan-18-before-review",
                    "At 18 or over, nothing suggests ending a plan before it is reviewed.",
                    given("child.age", 19, "ehc.cease.notInEducation", true, "ehc.cease.reviewedOn", null),
                    adverse("ehc-cease")),
            new Always(
                    "danger-first",
                    "A live danger is answered first, whatever else is known.",
                    "safety",
                    given("care.danger", true),
                    Always.noException(),
                    rule("safety-999")),
            new DutiesPresent(new LinkedHashSet<>(List.of(
                    "test-must",
                    "ehc-notice-refuse",
                    "ga-l02",
                    "exclusion-pex6",
                    "exclusion-lac1",
                    "medical-15day",
                    "cease-u18",
                    "cease-18plus",
                    "safety-999"))),
            new Sources(),
            new StatutoryLimits());

    private Safeguards() {}

    /** Every promise, in the order in which they are checked. */
    public static List<Safeguard> all() {
        return ALL;
    }

    /** Checks every promise. */
    public static List<Proof> check(Release release) {
        return ALL.stream().map(safeguard -> safeguard.check(release)).toList();
    }

    /** Every breach as a fault of the rows that make it; none when the release may be used. */
    public static List<Fault> faults(Release release) {
        return check(release).stream()
                .flatMap(proof -> proof.faults(release).stream())
                .toList();
    }

    /** Rows of a question that go against the child or family. */
    static Predicate<ReadRow> adverse(String question) {
        return row -> row.row().adverse() && row.table().question().equals(question);
    }

    static Predicate<ReadRow> rule(String... ids) {
        Set<String> named = Set.of(ids);
        return row -> named.contains(row.row().rule());
    }

    static Map<String, Object> given(Object... pairs) {
        java.util.Map<String, Object> map = new java.util.TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
