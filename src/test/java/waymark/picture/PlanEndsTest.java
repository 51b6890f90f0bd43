package waymark.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.casefile.Facts;

/** What bears on the end of a plan. */
class PlanEndsTest {

    @ParameterizedTest(name = "{0}: only reasons that end no plan {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"AGE_19_OR_OVER\"                     | true",
                "\"JOB_OFFER\", \"COURSE_FINISHED\"     | true",
                "\"JOB_OFFER\", \"NO_LONGER_NECESSARY\" | false",
                "\"OTHER\"                              | false"
            })
    void one_real_ground_is_enough_to_look_further(String reasons, boolean only) {
        Facts facts =
                Pictured.facts("\"ehc\": {\"cease\": {\"reasonsProposed\": [%s]}}".formatted(reasons), "2026-11-22");
        assertThat(facts.get("ehc.cease.onlyBarredReasons")).isEqualTo(only);
        assertThat(facts.get("ehc.cease.considered")).isEqualTo(true);
    }

    @ParameterizedTest(name = "{0}: not in education {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "\"adulthood\": {\"participation\": {\"leftEducationOn\": \"2026-10-10\"}}            | true",
                "\"adulthood\": {\"participation\": {\"leftEducationOn\": \"2026-12-10\"}}            | -",
                "\"adulthood\": {\"participation\": {\"status\": \"SUPPORTED_INTERNSHIP\"}}           | false",
                "\"adulthood\": {\"participation\": {\"status\": \"WORK_WITHOUT_TRAINING\"}}          | true",
                "\"setting\": {\"type\": \"FE_COLLEGE\"}                                              | false",
                "\"setting\": {\"type\": \"NONE\"}                                                    | true",
                "\"setting\": {\"phase\": \"POST16\"}                                                 | -"
            })
    void leaving_shows_and_silence_does_not(String facts, Boolean left) {
        assertThat(Pictured.facts(facts, "2026-11-22").get("ehc.cease.notInEducation"))
                .isEqualTo(left);
    }

    @ParameterizedTest(name = "left on 10 October, review completed on {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"2026-10-09, -", "2026-10-10, 2026-10-10", "2026-11-01, 2026-11-01", "2026-12-01, -"})
    void only_a_review_after_leaving_counts(String reviewed, LocalDate counted) {
        Facts facts = Pictured.facts("""
                "adulthood": {"participation": {"leftEducationOn": "2026-10-10"}},
                "ehc": {"review": {"lastDecisionOn": "%s"}}""".formatted(reviewed), "2026-11-22");
        assertThat(facts.get("ehc.cease.reviewedOn")).isEqualTo(counted);
    }

    @ParameterizedTest(name = "{0} until {1}: the plan may run to {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "FE_COLLEGE,                 -,          2027-07-31",
                "SPECIAL_POST16_INSTITUTION, 2026-12-18, 2026-12-18",
                "SPECIAL_POST16_INSTITUTION, 2026-10-09, -",
                "APPRENTICESHIP,             2028-07-31, 2027-10-09",
                "APPRENTICESHIP,             -,          -"
            })
    void a_plan_may_run_to_the_end_of_the_year_of_25(String type, String ends, LocalDate to) {
        String course = ends == null ? "" : ", \"courseEndsOn\": \"%s\"".formatted(ends);
        Facts facts = Pictured.facts(
                "\"child\": {\"dateOfBirth\": \"2001-10-10\"}, \"setting\": {\"type\": \"%s\"%s}"
                        .formatted(type, course),
                "2026-11-22");
        assertThat(facts.get("ehc.cease.mayRunTo")).isEqualTo(to);
    }
}
