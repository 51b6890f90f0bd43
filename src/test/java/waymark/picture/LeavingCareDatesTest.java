package waymark.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.picture.Pictured.facts;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.casefile.Facts;

/** Who is an eligible, relevant or former relevant child, and since when. */
class LeavingCareDatesTest {

    @ParameterizedTest(name = "born {0}, looked after since {1}, on {2}: {3} since {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2011-01-15, 2020-03-01, 2027-01-15, ELIGIBLE, 2027-01-15",
                "2011-01-15, 2020-03-01, 2027-01-14, -,        2027-01-15",
                "2010-11-30, 2022-12-01, 2026-11-30, ELIGIBLE, 2026-11-30",
                "2010-11-30, 2026-10-01, 2026-12-30, -,        2026-12-31",
                "2010-11-30, 2026-10-01, 2026-12-31, ELIGIBLE, 2026-12-31",
                "2008-11-30, 2020-10-01, 2026-11-30, -,        2024-11-30"
            })
    void eligible_at_16_or_once_13_weeks_since_14_are_reached(
            String born, String since, String day, String status, LocalDate eligible) {
        Facts facts = facts("""
                "child": {"dateOfBirth": "%s"}, "care": {"lookedAfter": true, "lookedAfterSince": "%s"}""".formatted(born, since), day);
        assertThat(facts.get("care.leaving.status")).isEqualTo(status);
        assertThat(facts.get("care.leaving.eligibleOn")).isEqualTo(eligible);
    }

    @ParameterizedTest(name = "{0}: eligible on {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "'lookedAfter': true, 'leaving': {'weeksSince14': 13} | 2026-11-30",
                "'lookedAfter': true, 'leaving': {'weeksSince14': 12} | -",
                "'leaving': {'status': 'ELIGIBLE'}                    | 2026-11-30",
                "'lookedAfter': true                                  | -"
            })
    void without_the_periods_the_earliest_day_stands(String care, LocalDate eligible) {
        Facts facts = facts(
                "\"child\": {\"dateOfBirth\": \"2010-11-30\"}, \"care\": {%s}".formatted(care.replace('\'', '"')),
                "2026-12-01");
        assertThat(facts.get("care.leaving.eligibleOn")).isEqualTo(eligible);
    }

    @ParameterizedTest(name = "{0} on {1}: {2} weeks, eligible {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "{'from':'2025-01-01','to':'2025-03-04'},{'from':'2026-11-01'} | 2026-12-01 | 13 | 2026-11-30",
                "{'from':'2025-01-01','to':'2025-03-04'}                      | 2026-12-01 | 9  | -",
                "{'from':'2019-01-01','to':'2024-11-29'},{'from':'2026-11-30'} | 2026-12-14 | 2  | 2027-03-01"
            })
    void weeks_since_14_are_counted_over_every_period(String periods, String day, int weeks, LocalDate eligible) {
        Facts facts = facts("""
                "child": {"dateOfBirth": "2010-11-30"}, "care": {"leaving": {"periods": [%s]}}""".formatted(periods.replace('\'', '"')), day);
        assertThat(facts.get("care.leaving.weeksSince14")).isEqualTo(weeks);
        assertThat(facts.get("care.leaving.eligibleOn")).isEqualTo(eligible);
    }

    @ParameterizedTest(name = "longest {0}, {1} days a year, care order {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "17, 75, false, true",
                "18, 75, false, false",
                "17, 76, false, false",
                "17, 75, true, false",
                "17, 75, -, false"
            })
    void short_breaks_are_left_out_only_within_both_limits(
            Integer longest, Integer inYear, Boolean order, boolean leftOut) {
        Facts facts = facts("""
                "care": {"leaving": {"shortBreaksOnly": true, "longestShortBreakDays": %d, "shortBreakDaysInYear": %d, "careOrder": %s}}""".formatted(longest, inYear, order), "2026-11-22");
        assertThat(facts.get("care.leaving.shortBreaksNotCounted")).isEqualTo(leftOut);
    }

    @ParameterizedTest(name = "left care 1 March 2026, home broke down {0}, on {1}: relevant since {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,          2026-08-31, 2026-03-01",
                "-,          2026-09-01, -",
                "2026-10-01, 2026-09-30, -",
                "2026-10-01, 2026-10-01, 2026-10-01",
                "2026-08-01, 2026-11-22, 2026-03-01"
            })
    void six_months_at_home_end_it_until_home_breaks_down(LocalDate ended, String day, LocalDate since) {
        String broke = ended == null ? "" : ", \"homeEndedOn\": \"%s\"".formatted(ended);
        Facts facts = facts("""
                "child": {"dateOfBirth": "2009-06-01"},
                "care": {"leaving": {"wasEligible": true, "leftCareOn": "2026-03-01", "homeFrom": "2026-03-01"%s}}""".formatted(broke), day);
        assertThat(facts.get("care.leaving.relevantOn")).isEqualTo(since);
        assertThat(facts.get("care.leaving.status")).isEqualTo(since == null ? null : "RELEVANT");
    }
}
