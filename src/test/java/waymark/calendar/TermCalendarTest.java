package waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static waymark.calendar.CalendarT.CALENDAR;
import static waymark.calendar.CalendarT.day;
import static waymark.calendar.CalendarT.span;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermCalendarTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-09-01, false, INSET before term",
        "2026-09-02, true,  first day",
        "2026-09-05, false, Saturday",
        "2026-10-28, false, half-term",
        "2026-11-02, false, INSET in term",
        "2026-12-18, true,  last day",
        "2026-12-29, false, holiday",
        "2027-05-03, false, bank holiday",
        "2027-08-10, false, summer"
    })
    void a_school_day_is_one_with_a_session_for_pupils(LocalDate day, boolean school, String why) {
        assertThat(CALENDAR.isSchoolDay(day)).as(why).isEqualTo(school);
    }

    @Test
    void school_days_are_counted_with_both_ends() {
        assertThat(CALENDAR.countSchoolDays(day("2026-11-03"), day("2026-11-30")))
                .as("TV49")
                .isEqualTo(20);
        assertThat(CALENDAR.countSchoolDays(day("2026-10-24"), day("2026-11-02")))
                .isZero();
        assertThat(CALENDAR.countSchoolDays(day("2026-11-30"), day("2026-11-03")))
                .isZero();
        assertThat(CALENDAR.schoolDays(day("2026-10-21"), day("2026-11-04")))
                .as("TV05")
                .containsExactlyElementsOf(
                        Stream.of("2026-10-21", "2026-10-22", "2026-10-23", "2026-11-03", "2026-11-04")
                                .map(LocalDate::parse)
                                .toList());
    }

    @Test
    void a_school_week_holds_a_session() {
        assertThat(CALENDAR.isSchoolWeek(day("2026-10-25")))
                .as("Sunday after a full week")
                .isTrue();
        assertThat(CALENDAR.isSchoolWeek(day("2026-10-28"))).as("half-term").isFalse();
        assertThat(CALENDAR.isSchoolWeek(day("2027-08-30")))
                .as("pupils back on Thursday")
                .isTrue();
        List<LocalDate> weeks = CALENDAR.schoolWeeksFrom(day("2027-07-12"), 10);
        assertThat(weeks.getFirst()).as("TV43").isEqualTo("2027-07-12");
        assertThat(weeks.get(2)).as("TV43").isEqualTo("2027-08-30");
        assertThat(weeks.getLast()).as("TV43").isEqualTo("2027-10-18");
    }

    @Test
    void a_day_in_term_names_its_term() {
        assertThat(CALENDAR.termOn(day("2027-02-17")).orElseThrow().name()).isEqualTo("Spring 2027");
        assertThat(CALENDAR.termOn(day("2027-01-04"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} is in the school year of {1}")
    @CsvSource({
        "2026-09-02, 2026",
        "2027-07-31, 2026",
        "2027-08-31, 2026",
        "2027-09-01, 2026",
        "2027-09-02, 2027",
        "2027-12-17, 2027"
    })
    void the_school_year_runs_to_the_first_term_after_july(LocalDate day, int year) {
        assertThat(CALENDAR.schoolYear(day).startYear()).isEqualTo(year);
    }

    @Test
    void a_school_year_whose_successor_is_unknown_ends_in_doubt_after_july() {
        TermCalendar oneYear = TermCalendar.of(new TermDates(
                "one-year",
                "One year",
                null,
                TermDates.Status.INVENTED,
                null,
                span("2026-09-01", "2027-08-31"),
                null,
                CalendarT.dates().terms().subList(0, 3),
                List.of(),
                List.of()));
        assertThat(oneYear.schoolYear(day("2027-07-31")).startYear()).isEqualTo(2026);
        assertThatThrownBy(() -> oneYear.schoolYear(day("2027-08-01"))).isInstanceOf(CalendarMissing.class);
    }

    @ParameterizedTest(name = "{0} is in term {1} of {2}")
    @CsvSource({
        "2026-12-18, 1, 2026",
        "2026-12-27, 1, 2026",
        "2027-01-05, 2, 2026",
        "2027-04-02, 2, 2026",
        "2027-04-12, 3, 2026",
        "2027-08-20, 3, 2026",
        "2027-09-02, 1, 2027"
    })
    void a_school_with_three_terms_counts_its_own(LocalDate day, int number, int year) {
        LegalTerm term = CALENDAR.legalTerm(day);
        assertThat(term.number()).isEqualTo(number);
        assertThat(term.schoolYear().startYear()).isEqualTo(year);
    }

    @ParameterizedTest(name = "{0} is in legal term {1}")
    @CsvSource({
        "2026-09-02, 1, 2026-09-02, 2026-12-31",
        "2026-12-10, 1, 2026-09-02, 2026-12-31",
        "2027-03-01, 2, 2027-01-01, 2027-03-29",
        "2027-06-10, 3, 2027-03-30, 2027-07-31"
    })
    void a_school_with_six_terms_is_divided_at_the_reference_dates(
            LocalDate day, int number, LocalDate from, LocalDate to) {
        LegalTerm term = sixTerms().legalTerm(day);
        assertThat(term.number()).isEqualTo(number);
        assertThat(term.days()).isEqualTo(new DateSpan(from, to));
    }

    @Test
    void two_half_terms_of_one_season_give_away_a_school_of_six_terms() {
        TermCalendar begun = TermCalendar.of(TermDates.given(
                "begun",
                "A year begun",
                List.of(span("2026-09-02", "2026-10-23"), span("2026-11-02", "2026-12-18")),
                List.of()));
        assertThat(begun.legalTerm(day("2026-11-10")).days()).isEqualTo(span("2026-09-02", "2026-12-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-31", "2027-12-18", "2030-01-01"})
    void a_day_not_covered_is_missing_never_guessed(LocalDate day) {
        assertThatThrownBy(() -> CALENDAR.isSchoolDay(day)).isInstanceOf(CalendarMissing.class);
        assertThatThrownBy(() -> CALENDAR.schoolDayAfter(day, 1)).isInstanceOf(CalendarMissing.class);
        assertThatThrownBy(() -> CALENDAR.isSchoolWeek(day)).isInstanceOf(CalendarMissing.class);
        assertThatThrownBy(() -> CALENDAR.termOn(day)).isInstanceOf(CalendarMissing.class);
        assertThatThrownBy(() -> CALENDAR.schoolYear(day)).isInstanceOf(CalendarMissing.class);
        assertThatThrownBy(() -> CALENDAR.legalTerm(day)).isInstanceOf(CalendarMissing.class);
    }

    @Test
    void counting_past_the_end_is_missing_and_says_what_is_needed() {
        CalendarMissing missing =
                catchThrowableOfType(CalendarMissing.class, () -> CALENDAR.schoolDayAfter(day("2027-12-14"), 6));
        assertThat(missing.calendar()).isEqualTo("t");
        assertThat(missing.needed()).contains(day("2027-12-18"));
        assertThat(missing)
                .hasMessage("Cannot compute: calendar missing for Calendar T (it covers 1 September 2026 to "
                        + "17 December 2027, and 18 December 2027 is needed: ask the council or school)");
        assertThatThrownBy(() -> CALENDAR.schoolDayBefore(day("2026-09-03"), 2)).isInstanceOf(CalendarMissing.class);
        assertThatThrownBy(() -> CALENDAR.schoolWeeksFrom(day("2027-12-01"), 4)).isInstanceOf(CalendarMissing.class);
    }

    @Test
    void a_calendar_of_which_nothing_is_known_says_so() {
        TermCalendar unknown = TermCalendar.of(TermDates.notKnown("w", "Wolverhampton"));
        assertThat(unknown.covers(day("2026-11-22"))).isFalse();
        assertThatThrownBy(() -> unknown.isSchoolDay(day("2026-11-23")))
                .hasMessage("Cannot compute: calendar missing for Wolverhampton "
                        + "(its term dates are not known - ask the council)");
    }

    @Test
    void summer_is_the_only_closure_that_can_excuse_a_late_step() {
        assertThat(CALENDAR.closureWindows()).containsExactly(new ClosureWindow(span("2027-07-15", "2027-08-26")));
    }

    private static TermCalendar sixTerms() {
        return TermCalendar.of(TermDates.given(
                "six",
                "Six terms",
                List.of(
                        span("2026-09-02", "2026-10-16"),
                        span("2026-11-02", "2026-12-18"),
                        span("2027-01-05", "2027-02-12"),
                        span("2027-02-22", "2027-03-25"),
                        span("2027-04-12", "2027-05-28"),
                        span("2027-06-07", "2027-07-21")),
                List.of()));
    }
}
