package waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.calendar.CalendarT.CALENDAR;
import static waymark.calendar.CalendarT.day;
import static waymark.calendar.CalendarT.span;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspensionsTest {

    @ParameterizedTest(name = "{0}: {2} days from {1}, day six {3}")
    @CsvSource({
        "TV01,                  2026-09-14, 6, 2026-09-21",
        "TV05 over half-term,   2026-10-21, 7, 2026-11-05",
        "over Christmas,        2026-12-16, 6, 2027-01-07",
        "from a Sunday,         2026-09-13, 6, 2026-09-21"
    })
    void education_starts_on_the_sixth_school_day(String vector, LocalDate from, int days, LocalDate sixth) {
        Suspensions counted = count(suspended(from, days));
        assertThat(counted.daySix(counted.runs().getFirst())).as(vector).contains(new DaySix(sixth, sixth));
    }

    @Test
    void five_days_or_fewer_have_no_day_six() {
        Suspensions counted = count(suspended(day("2026-09-14"), 5));
        assertThat(counted.daySix(counted.runs().getFirst())).isEmpty();
    }

    @Test
    void tv03_suspensions_back_to_back_are_one_run() {
        Suspensions counted =
                count(suspended(day("2026-10-08"), 4), Suspension.until(day("2026-10-05"), day("2026-10-07")));
        assertThat(counted.runs()).containsExactly(new SchoolDayRun(day("2026-10-05"), day("2026-10-13"), 7));
        assertThat(counted.daySix(counted.runs().getFirst()).orElseThrow().by()).isEqualTo("2026-10-12");
    }

    @Test
    void a_weekend_or_holiday_between_does_not_break_a_run() {
        Suspensions counted = count(suspended(day("2026-10-22"), 2), suspended(day("2026-11-03"), 4));
        assertThat(counted.runs())
                .singleElement()
                .extracting(SchoolDayRun::days)
                .isEqualTo(6);
        assertThat(counted.runOn(day("2026-10-28"))).isPresent();
    }

    @Test
    void a_day_back_in_school_parts_the_run_but_not_the_term() {
        Suspensions counted = count(suspended(day("2026-09-14"), 4), suspended(day("2026-09-21"), 4));
        assertThat(counted.runs()).extracting(SchoolDayRun::days).containsExactly(4, 4);
        assertThat(counted.runs()).allMatch(run -> counted.daySix(run).isEmpty());
        assertThat(counted.runOn(day("2026-09-18"))).as("back on Friday").isEmpty();
        assertThat(counted.inTerm(day("2026-09-24"))).hasToString("8.0");
    }

    @Test
    void tv07_excluded_after_the_afternoon_session_began() {
        FirstDay late = Suspension.permanent(day("2026-11-09"), false).firstDay(CALENDAR);
        assertThat(late.counted()).isEqualTo("2026-11-10");
        assertThat(late.daySix(CALENDAR)).isEqualTo(new DaySix(day("2026-11-17"), day("2026-11-16")));
    }

    @ParameterizedTest(name = "{0}: permanently excluded {1}, day six {2}")
    @CsvSource({
        "TV07 in the morning,  2026-11-09, 2026-11-16",
        "TV09,                 2026-12-16, 2027-01-07",
        "TV27,                 2026-11-09, 2026-11-16",
        "TV55 last day of term,2026-12-18, 2027-01-11",
        "in the holidays,      2026-12-21, 2027-01-12"
    })
    void a_permanent_exclusion_counts_from_its_own_day(String vector, LocalDate from, LocalDate sixth) {
        FirstDay first = Suspension.permanent(from, true).firstDay(CALENDAR);
        assertThat(first.daySix(CALENDAR)).as(vector).isEqualTo(new DaySix(sixth, sixth));
    }

    @Test
    void a_suspension_in_the_afternoon_aims_a_day_sooner_than_it_must() {
        Suspensions counted = count(suspended(day("2026-09-14"), 6).afterAfternoonBegan());
        assertThat(counted.daySix(counted.runs().getFirst()))
                .contains(new DaySix(day("2026-09-22"), day("2026-09-21")));
    }

    @Test
    void tv11_a_new_school_year_starts_at_nothing() {
        Suspensions counted = count(suspended(day("2027-04-12"), 40), suspended(day("2027-09-06"), 5));
        assertThat(counted.inSchoolYear(day("2027-09-06"))).hasToString("5.0");
        assertThat(counted.inSchoolYear(day("2027-08-20"))).hasToString("40.0");
    }

    @Test
    void more_than_45_days_in_one_school_year_is_too_many() {
        Suspension most = suspended(day("2027-01-05"), 40);
        assertThat(count(most, suspended(day("2027-05-10"), 5))
                        .inSchoolYear(day("2027-05-10"))
                        .isMoreThan(45))
                .isFalse();
        assertThat(count(
                                most,
                                new Suspension(
                                        Suspension.Kind.SUSPENSION,
                                        day("2027-05-10"),
                                        true,
                                        new HalfDays(11),
                                        null,
                                        null))
                        .inSchoolYear(day("2027-05-10"))
                        .isMoreThan(45))
                .isTrue();
    }

    @Test
    void days_at_another_school_are_added() {
        HalfDays here = count(suspended(day("2027-05-10"), 5)).inSchoolYear(day("2027-05-10"));
        assertThat(here.plus(HalfDays.ofDays(new BigDecimal("40.5"))).isMoreThan(45))
                .isTrue();
    }

    @ParameterizedTest(name = "TV13: {0} lunchtimes are {1} days")
    @CsvSource({"10, 5.0, false", "11, 5.5, true"})
    void a_lunchtime_is_half_a_day(int lunchtimes, String days, boolean overFive) {
        HalfDays term =
                count(Suspension.lunchtimes(day("2026-09-14"), lunchtimes)).inTerm(day("2026-10-01"));
        assertThat(term).hasToString(days);
        assertThat(term.isMoreThan(5)).isEqualTo(overFive);
    }

    @Test
    void a_lunchtime_is_no_day_out_of_school() {
        Suspensions counted = count(
                suspended(day("2026-09-14"), 3),
                Suspension.lunchtimes(day("2026-09-17"), 1),
                suspended(day("2026-09-18"), 3));
        assertThat(counted.runs()).extracting(SchoolDayRun::days).containsExactly(3, 3);
        assertThat(counted.inTerm(day("2026-09-18"))).hasToString("6.5");
    }

    @Test
    void exactly_fifteen_days_is_not_more_than_fifteen() {
        assertThat(count(suspended(day("2026-09-14"), 15))
                        .inTerm(day("2026-09-14"))
                        .isMoreThan(15))
                .isFalse();
        assertThat(count(suspended(day("2026-09-14"), 15), Suspension.lunchtimes(day("2026-10-12"), 1))
                        .inTerm(day("2026-10-12"))
                        .isMoreThan(15))
                .isTrue();
    }

    @Test
    void a_suspension_over_the_end_of_term_is_shared_between_the_terms() {
        Suspensions counted = count(suspended(day("2026-12-16"), 6));
        assertThat(counted.inTerm(day("2026-12-16"))).hasToString("3.0");
        assertThat(counted.inTerm(day("2027-01-05"))).hasToString("3.0");
        assertThat(counted.inSchoolYear(day("2027-01-05"))).hasToString("6.0");
    }

    @Test
    void tv19_days_served_before_a_cancellation_still_count() {
        Suspensions counted = count(suspended(day("2026-09-14"), 5).cancelledAfter(HalfDays.ofDays(2)));
        assertThat(counted.inSchoolYear(day("2026-09-14"))).hasToString("2.0");
        assertThat(counted.runs()).containsExactly(new SchoolDayRun(day("2026-09-14"), day("2026-09-15"), 2));
    }

    @Test
    void cancelled_before_it_began_it_leaves_nothing() {
        Suspensions counted = count(suspended(day("2026-09-14"), 5).cancelledAfter(HalfDays.NONE));
        assertThat(counted.runs()).isEmpty();
        assertThat(counted.inSchoolYear(day("2026-09-14"))).isEqualTo(HalfDays.NONE);
    }

    @Test
    void a_six_term_school_still_counts_three_terms() {
        TermCalendar six = TermCalendar.of(TermDates.given(
                "six",
                "Six terms",
                List.of(span("2026-09-02", "2026-10-16"), span("2026-11-02", "2026-12-18")),
                List.of()));
        Suspensions counted =
                Suspensions.of(List.of(suspended(day("2026-09-14"), 4), suspended(day("2026-11-10"), 4)), six);
        assertThat(counted.inTerm(day("2026-11-10"))).hasToString("8.0");
    }

    @Test
    void a_pupil_never_suspended_needs_no_calendar() {
        Suspensions counted = Suspensions.of(List.of(), TermCalendar.of(TermDates.notKnown("w", "W")));
        assertThat(counted.inTerm(day("2026-11-10"))).isEqualTo(HalfDays.NONE);
        assertThat(counted.inSchoolYear(day("2026-11-10"))).isEqualTo(HalfDays.NONE);
    }

    @Test
    void a_suspension_the_calendar_does_not_cover_cannot_be_counted() {
        assertThatThrownBy(() -> count(suspended(day("2026-07-01"), 2))).isInstanceOf(CalendarMissing.class);
        assertThatThrownBy(() -> count(suspended(day("2027-12-16"), 3))).isInstanceOf(CalendarMissing.class);
        assertThat(count(suspended(day("2024-07-01"), 2)).runs())
                .as("long past")
                .isEmpty();
    }

    @Test
    void a_suspension_has_a_length_or_a_last_day() {
        assertThatThrownBy(() -> Suspension.of(day("2026-09-14"), null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Suspension.until(day("2026-09-14"), day("2026-09-11")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HalfDays.ofDays(new BigDecimal("0.25"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HalfDays(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Suspension suspended(LocalDate from, int days) {
        return Suspension.of(from, HalfDays.ofDays(days));
    }

    private static Suspensions count(Suspension... decisions) {
        return Suspensions.of(List.of(decisions), CALENDAR);
    }
}
