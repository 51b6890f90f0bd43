package waymark.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.casefile.Facts;

/** What may be appealed, from which notice, and what a Tribunal order leaves open. */
class AppealsTest {

    @ParameterizedTest(name = "{0}: {1}, notice of {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'request': {'decision': 'NOT_ASSESS', 'decisionNotifiedOn': '2026-02-16'}             | NOT_ASSESSING   | 2026-02-16",
                "'reassessment': {'decision': 'NOT_REASSESS', 'decisionNotifiedOn': '2026-02-16'}      | NOT_REASSESSING | 2026-02-16",
                "'review': {'decision': 'CONTINUE', 'decisionNotifiedOn': '2026-02-16'}                | NOT_AMENDING    | 2026-02-16",
                "'review': {'amendmentOutcome': 'NOT_AMENDED', 'amendmentSettledOn': '2026-02-16'}     | NOT_AMENDING    | 2026-02-16",
                "'cease': {'noticeSentOn': '2026-02-16'}                                               | CEASING         | 2026-02-16",
                "'plan': {'finalisedOn': '2026-02-16'}                                                 | SECTION_I       | 2026-02-16",
                "'plan': {'finalisedOn': '2026-01-16'}, 'cease': {'noticeSentOn': '2026-02-16'}        | CEASING         | 2026-02-16"
            })
    void the_latest_notice_is_the_one_to_appeal(String ehc, String ground, LocalDate sent) {
        Facts facts = ehc(ehc, "2026-03-01");
        assertThat(facts.get("ehc.appeal.grounds"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains(ground);
        assertThat(facts.get("ehc.appeal.noticeSentOn")).isEqualTo(sent);
    }

    @Test
    void a_plan_made_long_ago_is_no_news() {
        assertThat(ehc("'plan': {'finalisedOn': '2024-02-16'}", "2026-03-01").known("ehc.appeal.noticeSentOn"))
                .isFalse();
    }

    @ParameterizedTest(name = "about {0}: certificate needed {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "'SECTION_I'                           | false",
                "'SECTION_B', 'SECTION_F', 'SECTION_I' | true",
                "'SECTION_I', 'HEALTH_OR_CARE'         | false",
                "'NOT_ASSESSING'                       | true",
                "'CEASING'                             | true",
                "'DELAY'                               | -"
            })
    void only_an_appeal_about_the_setting_alone_needs_no_certificate(String grounds, Boolean needed) {
        assertThat(ehc("'appeal': {'grounds': [%s]}".formatted(grounds), "2026-03-01")
                        .get("ehc.appeal.certificateNeeded"))
                .isEqualTo(needed);
    }

    @ParameterizedTest(name = "on {0}: time over {1}, adviser too late {2}")
    @CsvSource({
        "2026-02-28, false, false",
        "2026-03-01, false, true",
        "2026-03-02, false, true",
        "2026-03-03, true, true"
    })
    void the_tribunals_time_rolls_and_the_advisers_does_not(String asAt, boolean over, boolean late) {
        Facts facts = ehc("'appeal': {'noticeSentOn': '2025-12-31'}", asAt);
        assertThat(facts.get("ehc.appeal.timeOver")).isEqualTo(over);
        assertThat(facts.get("ehc.mediation.contactLate")).isEqualTo(late);
    }

    @ParameterizedTest(name = "about {0}: health {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"'HEALTH' | ONLY", "'EDUCATION', 'HEALTH' | IN_PART", "'EDUCATION', 'SOCIAL_CARE' | NOT_AT_ALL"})
    void mediation_may_be_about_health_alone(String issues, String health) {
        assertThat(ehc("'mediation': {'issues': [%s]}".formatted(issues), "2026-03-01")
                        .get("ehc.mediation.aboutHealth"))
                .isEqualTo(health);
    }

    @ParameterizedTest(name = "order {0}, away until {1}: limit taken away {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "ASSESS,       2026-03-16, -",
                "ASSESS,       2026-03-17, true",
                "MAKE_PLAN,    2026-03-17, true",
                "AMEND_B_OR_F, 2026-03-17, -",
                "AMEND_I,      2026-03-31, -"
            })
    void two_weeks_away_excuse_an_assessment_or_a_first_plan_only(String kind, String until, Boolean away) {
        Facts facts = ehc(
                "'order': {'orderedOn': '2026-03-03', 'kinds': ['%s']}, 'exceptions': {'absentFrom': '2026-03-04', 'absentTo': '%s', 'impractical': true}"
                        .formatted(kind, until),
                "2026-04-01");
        assertThat(facts.get("ehc.order.disapplies")).isEqualTo(away);
    }

    @ParameterizedTest(name = "about {0}, with recommendations {1}: whole {2}")
    @CsvSource({"CEASING, false, false", "CEASING, true, true", "NOT_ASSESSING, false, true"})
    void a_whole_notice_says_everything_that_it_must(String ground, boolean recommendations, boolean whole) {
        String says =
                "'REASONS', 'RIGHT_OF_APPEAL', 'TIME_LIMITS', 'MEDIATION', 'DISAGREEMENT_RESOLUTION', 'ADVICE_SERVICES'"
                        + (recommendations ? ", 'TRIBUNAL_RECOMMENDATIONS'" : "");
        assertThat(ehc("'appeal': {'grounds': ['%s'], 'noticeSays': [%s]}".formatted(ground, says), "2026-03-01")
                        .get("ehc.appeal.noticeWhole"))
                .isEqualTo(whole);
    }

    private static Facts ehc(String facts, String asAt) {
        return Pictured.facts("\"ehc\": {%s}".formatted(facts.replace('\'', '"')), asAt);
    }
}
