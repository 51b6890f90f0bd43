package waymark.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.calendar.TermCalendar;
import waymark.calendar.TermDates;
import waymark.casefile.CaseFileReader;
import waymark.casefile.Facts;

/** What follows from the dates and opinions of a request. */
class EhcPictureTest {

    private static final CaseFileReader READER = new CaseFileReader(Clock.systemUTC());

    @ParameterizedTest(name = "born {0}, {2} asked on {1}: {3} by {4}")
    @CsvSource({
        "2010-03-15, 2026-05-01, PARENT,               PARENT,       REQUEST",
        "2010-03-15, 2026-06-26, PARENT,               PARENT,       REQUEST",
        "2010-03-15, 2026-06-27, PARENT,               YOUNG_PERSON, ATTENTION",
        "2010-03-15, 2026-06-27, YOUNG_PERSON,         YOUNG_PERSON, REQUEST",
        "2010-03-15, 2026-05-01, YOUNG_PERSON,         PARENT,       ATTENTION",
        "2010-09-01, 2027-05-01, PARENT,               PARENT,       REQUEST",
        "2010-08-31, 2026-06-27, YOUNG_PERSON,         YOUNG_PERSON, REQUEST",
        "2001-10-10, 2026-10-09, YOUNG_PERSON,         YOUNG_PERSON, REQUEST",
        "2001-10-10, 2026-10-10, POST16_INSTITUTION,   NOBODY,       REQUEST",
        "2022-05-01, 2026-05-01, EARLY_YEARS_PROVIDER, PARENT,       ATTENTION",
        "2022-05-01, 2026-05-01, SCHOOL,               PARENT,       REQUEST",
        "2010-09-01, 2026-05-01, YOUTH_JUSTICE,        PARENT,       ATTENTION",
        "2010-09-01, 2026-05-01, APPROPRIATE_PERSON,   PARENT,       CUSTODY"
    })
    void the_right_to_ask_passes_at_the_end_of_school_age(
            String born, String received, String asked, String rights, String route) {
        Facts facts = facts("""
                "child": {"dateOfBirth": "%s"},
                "ehc": {"request": {"receivedOn": "%s", "requestedBy": "%s"}}""".formatted(born, received, asked), received);
        assertThat(facts.get("ehc.request.rightsHolder")).isEqualTo(rights);
        assertThat(facts.get("ehc.request.route")).isEqualTo(route);
    }

    @ParameterizedTest(name = "assessed 14 February 2026, asked {0}: within six months {1}")
    @CsvSource({"2026-07-01, true", "2026-08-14, true", "2026-08-15, false", "2026-02-13, false"})
    void six_months_run_to_the_corresponding_day(String received, boolean within) {
        Facts facts = facts(
                "\"ehc\": {\"request\": {\"receivedOn\": \"%s\", \"lastAssessedOn\": \"2026-02-14\"}}"
                        .formatted(received),
                received);
        assertThat(facts.get("ehc.request.assessedWithinSixMonths")).isEqualTo(within);
    }

    @ParameterizedTest(name = "{0}: limbs {1}, not assessing {2}, clock {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "'mayHaveSen': true                                                      | -     | -     | true",
                "'mayHaveSen': true, 'mayNeedPlan': true                                 | true  | false | true",
                "'mayHaveSen': true, 'mayNeedPlan': false                                | false | true  | true",
                "'mayNeedPlan': false, 'groundsProposed': ['NO_DIAGNOSIS', 'ATTAINMENT'] | false | false | true",
                "'mayNeedPlan': false, 'groundsProposed': ['NO_DIAGNOSIS', 'NO_SEN']     | false | true  | true",
                "'decision': 'NOT_ASSESS'                                                | -     | true  | false",
                "'decision': 'ASSESS', 'mayNeedPlan': false                              | false | false | true"
            })
    void only_a_lawful_ground_brings_a_decision_not_to_assess_into_view(
            String request, Boolean limbs, Boolean notAssessing, boolean clock) {
        Facts facts = facts(
                "\"ehc\": {\"request\": {\"receivedOn\": \"2026-01-05\", %s}}".formatted(request.replace('\'', '"')),
                "2026-01-20");
        assertThat(facts.get("ehc.request.bothLimbsShown")).isEqualTo(limbs);
        assertThat(facts.get("ehc.refusal.notAssessing")).isEqualTo(notAssessing);
        assertThat(facts.get("ehc.request.clockRuns")).isEqualTo(clock);
    }

    @ParameterizedTest(name = "asked {0}, closed {1}, open {2}: in the window {3}")
    @CsvSource({
        "2026-07-16, 2026-07-23, 2026-09-02, true",
        "2026-07-15, 2026-07-23, 2026-09-02, false",
        "2026-07-10, 2026-07-23, 2026-09-02, false",
        "2026-08-26, 2026-07-23, 2026-09-02, true",
        "2026-08-27, 2026-07-23, 2026-09-02, false",
        "2026-03-30, 2026-03-27, 2026-04-13, false",
        "2026-12-21, 2026-12-19, 2027-01-05, false"
    })
    void only_a_closure_of_four_weeks_makes_a_window(String asked, String closed, String opens, boolean inWindow) {
        Facts facts = facts("""
                "ehc": {"exceptions": {"adviceAskedOn": "%s", "closedFrom": "%s", "reopensOn": "%s"}}""".formatted(asked, closed, opens), asked);
        assertThat(facts.get("ehc.exceptions.askedInWindow")).isEqualTo(inWindow);
        assertThat(facts.get("ehc.exceptions.disapplies")).isEqualTo(inWindow ? null : Boolean.FALSE);
    }

    @ParameterizedTest(name = "away {0} to {1}: {2} days, excused {3}")
    @CsvSource({"2026-02-02, 2026-03-01, 28, true", "2026-02-02, 2026-02-28, 27, false"})
    void four_weeks_away_are_twenty_eight_days(String from, String to, int days, boolean excused) {
        Facts facts = facts("""
                "ehc": {"exceptions": {"absentFrom": "%s", "absentTo": "%s", "impractical": true}}""".formatted(from, to), "2026-04-01");
        assertThat(facts.get("ehc.exceptions.absentDays")).isEqualTo(days);
        assertThat(facts.get("ehc.exceptions.disapplies")).isEqualTo(excused);
    }

    @ParameterizedTest(name = "decision changed {0}: on {1} the plan is late {2}")
    @CsvSource(
            nullValues = "-",
            value = {"2026-03-11, 2026-05-25, false", "2026-03-11, 2026-05-26, true", "-,          2026-05-26, -"})
    void a_changed_decision_leaves_the_first_twenty_weeks_running(String changed, String asAt, Boolean late) {
        String refusal = changed == null ? "" : "\"refusal\": {\"changedOn\": \"%s\"}, ".formatted(changed);
        Facts facts = facts("""
                "ehc": {%s"request": {"receivedOn": "2026-01-05", "decision": "NOT_ASSESS"}}""".formatted(refusal), asAt);
        assertThat(facts.get("ehc.plan.late")).isEqualTo(late);
    }

    @ParameterizedTest(name = "born {0}, opinion {1}: section 23 applies {2}")
    @CsvSource({
        "2021-09-01, 2026-10-15, true",
        "2021-09-01, 2026-12-30, true",
        "2021-09-01, 2026-12-31, false",
        "2021-08-31, 2026-08-30, true",
        "2021-08-31, 2026-08-31, false"
    })
    void section_23_lasts_until_school_age_and_not_until_five(String born, String opinion, boolean applies) {
        Facts facts = facts("""
                "child": {"dateOfBirth": "%s"}, "health": {"senOpinionOn": "%s"}""".formatted(born, opinion), opinion);
        assertThat(facts.get("health.underSchoolAgeAtOpinion")).isEqualTo(applies);
    }

    @ParameterizedTest(name = "on {0}: over 18 {1}")
    @CsvSource({"2026-11-21, false", "2026-11-22, false", "2026-11-23, true"})
    void over_18_is_not_18_or_over(String asAt, boolean over) {
        assertThat(facts("\"child\": {\"dateOfBirth\": \"2008-11-22\"}", asAt).get("child.over18"))
                .isEqualTo(over);
    }

    private static Facts facts(String sections, String asAt) {
        String json =
                "{\"reference\": \"T\", \"authority\": \"solihull\", \"asAt\": \"%s\", %s}".formatted(asAt, sections);
        return Picture.of(
                        READER.read(json.getBytes(StandardCharsets.UTF_8)),
                        () -> TermCalendar.of(TermDates.notKnown("none", "none")))
                .facts();
    }
}
