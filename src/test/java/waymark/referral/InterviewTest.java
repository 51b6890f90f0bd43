package waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.Shipped;
import waymark.casefile.CaseFile;
import waymark.casefile.Vocabulary;

/** The form comes to what the whole case file would say after a few questions, and asks nobody silly ones. */
class InterviewTest {

    /** Where nothing fits, the chair decides: no question leads there. */
    private static final String NO_ROUTE = "chair-decides";

    private static final double MIDDLE = 2;

    @ParameterizedTest(name = "{0}: {2} after {3}")
    @CsvSource({
        "excluded-before-christmas, single, day6-la, 0",
        "knife-threat-before-the-panel, single, safe, 0",
        "masked-girl-4-before-the-panel, single, medical, 3",
        "suspended-twice-in-a-row, single, day6-school, 0",
        "tommy-1-before-exclusion, single, stay-graduated, 5",
        "tommy-3-ready-at-saturn, single, reintegrate, 4",
        "wolverhampton-3-no-school-no-lessons, single, s19-and-school-place, 0",
        "language-delay-1-parent-asks, ehc, decide-whether-to-assess, 1",
        "language-delay-2-both-limbs, ehc, assess, 3",
        "wolverhampton-2-decision-not-to-assess, ehc, notify-not-assessing, 2"
    })
    void a_case_comes_to_its_outcome_after_a_few_questions(String fixture, String panel, String outcome, int most) {
        CaseFile whole = Shipped.reader()
                .read(Shipped.json(java.nio.file.Path.of("fixtures/cases", fixture + ".json"))
                        .get("case"));

        Played played = Played.of(whole, panel.equals("ehc") ? Played.EHC : Played.SINGLE, false);

        assertThat(played.wanted()).isEqualTo(outcome);
        assertThat(played.reached()).as(played.asked().toString()).isBetween(0, most);
    }

    @Test
    void in_the_middle_two_questions_are_enough() {
        List<Played> routed = Stream.concat(
                        cases().flatMap(whole ->
                                Stream.of(Played.of(whole, Played.SINGLE, false), Played.of(whole, Played.EHC, false))),
                        Shipped.workedCases().stream()
                                .filter(worked -> worked.path("id").asText().startsWith("SP"))
                                .map(Shipped::caseFile)
                                .map(whole -> Played.of(whole, Played.SINGLE, false)))
                .filter(played -> !Set.of("", NO_ROUTE).contains(played.wanted()))
                .toList();
        List<Integer> after = routed.stream().map(Played::reached).sorted().toList();

        System.getLogger("questions")
                .log(System.Logger.Level.INFO, "Questions until the outcome of the whole case: " + after);
        assertThat(after).hasSizeGreaterThan(40).doesNotContain(-1);
        assertThat(after.get(after.size() / 2)).isLessThanOrEqualTo((int) MIDDLE);
        assertThat(after.getLast()).isLessThan(8);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nobody_is_asked_what_does_not_fit_the_age(CaseFile whole) {
        for (var panel : List.of(Played.SINGLE, Played.EHC)) {
            Played played = Played.of(whole, panel, true);

            assertThat(played.asked()).doesNotHaveDuplicates().allSatisfy(name -> {
                assertThat(FittingAge.fits(Vocabulary.get().require(name), played.age()))
                        .as(name + " at " + played.age())
                        .isTrue();
                assertThat(name).doesNotStartWith("panel.received").doesNotContain("decidedOn");
            });
            if (played.age() != null && played.age() < 13) {
                assertThat(played.asked()).noneMatch(name -> name.startsWith("adulthood."));
            }
        }
    }

    static Stream<CaseFile> cases() {
        return Shipped.fixtureCases().stream();
    }
}
