package waymark.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.Shipped;
import waymark.casefile.Facts;
import waymark.recommend.WorkedExample;

/** What follows from the dates of an absence, a placement and a referral. */
class OutOfSchoolPictureTest {

    @ParameterizedTest(name = "out from {0} to {1}: {2} school days")
    @CsvSource({
        "2026-11-16, 2026-12-28, 25",
        "2026-10-19, 2026-11-06, 9",
        "2026-11-09, 2026-11-09, 1",
        "2026-12-19, 2027-01-04, 0"
    })
    void a_spell_is_counted_in_the_days_of_the_childs_own_school(String from, String until, BigDecimal days) {
        Facts facts = facts(
                "2026-10-01",
                "setting.termCalendar = test-t",
                "provision.outFrom = " + from,
                "provision.outUntil = " + until);
        assertThat((BigDecimal) facts.get("provision.daysOut")).isEqualByComparingTo(days);
    }

    @Test
    void a_spell_of_last_school_year_does_not_count_in_this_one() {
        Facts facts = facts("2027-09-10", "setting.termCalendar = test-t", "provision.outFrom = 2027-06-01");
        assertThat((BigDecimal) facts.get("provision.daysOut")).isEqualByComparingTo("7");
    }

    @Test
    void days_in_the_register_and_days_foreseen_are_added_up_for_health() {
        Facts facts = facts(
                "2026-11-13",
                "setting.termCalendar = test-t",
                "provision.reason = HEALTH_PHYSICAL",
                "attendance.sessions = [{on: 2026-11-12, code: I}, {on: 2026-11-13, part: AM, code: I}]",
                "provision.outFrom = 2026-11-12",
                "provision.outUntil = 2026-11-20");
        assertThat((BigDecimal) facts.get("provision.daysOut")).isEqualByComparingTo("6.5");
    }

    @Test
    void fifteen_days_that_the_school_expects_are_fifteen_days() {
        Facts facts = facts("2026-11-13", "attendance.sickness.fifteenDaysLikely = true");
        assertThat((BigDecimal) facts.get("provision.daysOut")).isEqualByComparingTo("15");
    }

    @ParameterizedTest(name = "{0}: {1} weeks")
    @CsvSource({"2026-11-12, 0", "2026-11-13, 1", "2027-01-07, 8", "2027-01-08, 9"})
    void a_part_week_counts_so_that_no_review_slips(String asAt, int weeks) {
        Facts facts = facts(asAt, "provision.apStartOn = 2026-11-12");
        assertThat(facts.get("provision.weeksSinceReview")).isEqualTo(weeks);
    }

    @Test
    void full_weeks_that_are_given_agree_with_the_date() {
        Facts facts = facts("2027-01-08", "provision.apStartOn = 2026-11-12", "provision.apWeeks = 8");
        assertThat(facts.get("provision.apWeeks")).isEqualTo(8);
    }

    @ParameterizedTest(name = "on {0} leaving within six weeks: {1}")
    @CsvSource({"2027-05-13, false", "2027-05-14, true", "2027-06-25, true", "2027-06-26, false"})
    void the_last_six_weeks_of_school_age_end_on_the_last_friday_in_june(String asAt, boolean within) {
        Facts facts = facts(asAt, "child.dateOfBirth = 2011-02-01");
        assertThat(facts.get("child.schoolAgeEndsWithinSixWeeks")).isEqualTo(within);
    }

    @ParameterizedTest(name = "{0} suspensions, {1} days: {2}")
    @CsvSource({"2, 1, MED", "1, 5, MED", "1, 4.5, LOW"})
    void risk_follows_from_the_terms_suspensions(int suspensions, BigDecimal days, String risk) {
        Facts facts = facts(
                "2026-11-13",
                "exclusions.suspensionsThisTerm = " + suspensions,
                "exclusions.daysSuspendedThisTerm = " + days);
        assertThat(facts.get("panel.pexRisk")).isEqualTo(risk);
    }

    @Test
    void what_the_head_says_is_high_risk() {
        assertThat(facts("2026-11-13", "panel.headSaysPlaceAtRisk = true").get("panel.pexRisk"))
                .isEqualTo("HIGH");
    }

    @Test
    void papers_are_complete_only_when_all_seven_are_there() {
        String six =
                "REASON_AND_AIM, ATTENDANCE_THIS_AND_LAST_YEAR, SUPPORT_TRIED, CHILD_VIEW, FAMILY_VIEW, RISK_SUMMARY";
        assertThat(facts("2026-11-13", "panel.papers = [" + six + "]").get("panel.complete"))
                .isEqualTo(false);
        assertThat(facts("2026-11-13", "panel.papers = [" + six + ", NAMED_CONTACT]")
                        .get("panel.complete"))
                .isEqualTo(true);
        assertThat(facts("2026-11-13", "panel.aim = POST16").get("panel.complete"))
                .isNull();
    }

    @Test
    void a_danger_or_a_duty_asks_for_a_route_and_its_absence_does_not() {
        assertThat(facts("2026-11-13", "exclusions.suspRun = 6").get("panel.cannotWait"))
                .isEqualTo(true);
        assertThat(facts("2026-11-13", "exclusions.pex = true").get("panel.cannotWait"))
                .isEqualTo(true);
        assertThat(facts("2026-11-13", "exclusions.pex = true", "exclusions.placedAfterPex = true")
                        .get("panel.cannotWait"))
                .isNull();
        assertThat(facts("2026-11-13", "exclusions.suspRun = 5", "care.danger = false", "exclusions.pex = false")
                        .get("panel.cannotWait"))
                .isNull();
    }

    private static Facts facts(String asAt, String... lines) {
        var caseFile = Shipped.reader().read(WorkedExample.caseFile(java.util.List.of(lines), asAt, "solihull"));
        return Picture.of(
                        caseFile,
                        () -> SchoolCalendar.of(caseFile, Shipped.release().calendars()))
                .facts();
    }
}
