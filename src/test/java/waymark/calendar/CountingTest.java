package waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.calendar.CalendarT.CALENDAR;
import static waymark.calendar.CalendarT.day;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {

    @ParameterizedTest(name = "{0}: {2} weeks after {1} is {3}")
    @CsvSource({
        "ehc 1 six weeks,                    2026-01-05,  6, 2026-02-16",
        "ehc 1 sixteen weeks,                2026-01-05, 16, 2026-04-27",
        "ehc 1 twenty weeks a bank holiday,  2026-01-05, 20, 2026-05-25",
        "ehc 3 Christmas counts,             2025-12-24,  6, 2026-02-04",
        "ehc 3,                              2025-12-24, 16, 2026-04-15",
        "ehc 3,                              2025-12-24, 20, 2026-05-13",
        "ehc 1A worked Saturday,             2026-07-18,  6, 2026-08-29",
        "ehc 11 health advice in summer,     2026-07-01,  6, 2026-08-12",
        "ehc 17 final after early notice,    2024-11-25,  8, 2025-01-20",
        "ehc 19 report,                      2026-05-20,  2, 2026-06-03",
        "ehc 19 decision,                    2026-05-20,  4, 2026-06-17",
        "ehc 19 outer,                       2026-05-20, 12, 2026-08-12",
        "ehc 43 order,                       2026-03-03,  2, 2026-03-17",
        "ehc 43,                             2026-03-03,  5, 2026-04-07",
        "ehc 43,                             2026-03-03, 10, 2026-05-12",
        "ehc 43,                             2026-03-03, 11, 2026-05-19",
        "ehc 43,                             2026-03-03, 14, 2026-06-09",
        "ehc 2C reassessment,                2025-12-17, 14, 2026-03-25",
        "TV-27 report,                       2026-11-12,  2, 2026-11-26",
        "TV-27 decision,                     2026-11-12,  4, 2026-12-10",
        "TV-27 final,                        2026-11-12, 12, 2027-02-04",
        "TV-47 thirteen weeks,               2026-11-30, 13, 2027-03-01",
        "TV-47 eighteen weeks,               2026-11-30, 18, 2027-04-05",
        "TV59 six weeks,                     2026-11-12,  6, 2026-12-24",
        "TV59 eight weeks,                   2026-11-12,  8, 2027-01-07",
        "IPSEA example,                      2026-11-01,  4, 2026-11-29"
    })
    void weeks_exclude_the_first_day_and_never_roll(String vector, LocalDate day, int weeks, LocalDate last) {
        assertThat(Counting.weeksAfter(day, weeks)).as(vector).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0}: {2} weeks before {1} is {3}")
    @CsvSource({
        "ehc 19 invitations,             2026-05-20,  2, 2026-05-06",
        "ehc 21 latest meeting,          2026-02-14, 12, 2025-11-22",
        "ehc 2B worked post-16 meeting,  2026-03-30, 12, 2026-01-05",
        "TV-27 notice and papers,        2026-11-12,  2, 2026-10-29"
    })
    void weeks_before(String vector, LocalDate day, int weeks, LocalDate last) {
        assertThat(Counting.weeksBefore(day, weeks)).as(vector).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0}: {2} days after {1} is {3}")
    @CsvSource({
        "ehc 13 earliest finalise,   2026-04-10, 15, 2026-04-25",
        "ehc 15 consultation,        2025-12-01, 15, 2025-12-16",
        "ehc 41 mediation,           2025-12-03, 30, 2026-01-02",
        "ehc 2C reassessment answer, 2025-12-02, 15, 2025-12-17"
    })
    void plain_days_are_calendar_days(String vector, LocalDate day, int days, LocalDate last) {
        assertThat(Counting.daysAfter(day, days)).as(vector).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0}: {2} days beginning with {1} end on {3}")
    @CsvSource({
        "ehc 13 last comment day,        2026-04-10, 15, 2026-04-24",
        "ehc 1 latest safe draft,        2026-05-10, 15, 2026-05-24",
        "TV-41 detained with a plan,     2026-11-02, 14, 2026-11-15",
        "TV-41 detained without a plan,  2026-11-02, 28, 2026-11-29"
    })
    void days_beginning_with_count_the_first_day(String vector, LocalDate day, int days, LocalDate last) {
        assertThat(Counting.daysBeginningWith(day, days)).as(vector).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0}: {2} months after {1} is {3}")
    @CsvSource({
        "ehc 35 no 31 February,          2025-12-31, 2, 2026-02-28",
        "ehc 37 two months in August,    2026-06-20, 2, 2026-08-20",
        "ehc 37 certificate,             2026-07-14, 1, 2026-08-14",
        "ehc 39 no 31 September,         2026-07-31, 2, 2026-09-30",
        "IPSEA example,                  2026-10-01, 2, 2026-12-01",
        "ehc 61 six months,              2026-02-14, 6, 2026-08-14",
        "TV-19,                          2027-01-15, 3, 2027-04-15",
        "TV-21 no 30 February,           2026-11-30, 3, 2027-02-28",
        "TV-47 three months,             2026-11-30, 3, 2027-02-28",
        "leap February,                  2027-11-30, 3, 2028-02-29",
        "the 28th stays the 28th,        2027-02-28, 1, 2027-03-28"
    })
    void months_end_on_the_corresponding_date(String vector, LocalDate day, int months, LocalDate last) {
        assertThat(Counting.monthsAfter(day, months)).as(vector).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0}: {2} months starting with {1} end on {3}")
    @CsvSource({
        "ehc 27 into a leap year,         2023-03-01, 12, 2024-02-29",
        "ehc 27 out of a leap year,       2024-03-01, 12, 2025-02-28",
        "plan made on a leap day,         2024-02-29, 12, 2025-02-28",
        "leap day to leap day,            2024-02-29, 48, 2028-02-28",
        "ehc 33 from the last review,     2026-03-01, 12, 2027-02-28",
        "ehc 2C worked from last review,  2025-05-10, 12, 2026-05-09",
        "ehc 2C worked from transfer,     2026-04-20,  3, 2026-07-19",
        "ehc 17 next review period,       2024-11-25, 12, 2025-11-24",
        "first of a month,                2026-01-01,  3, 2026-03-31",
        "no 31 November,                  2026-08-31,  3, 2026-11-30"
    })
    void months_starting_with_end_the_day_before(String vector, LocalDate day, int months, LocalDate last) {
        assertThat(Counting.monthsStartingWith(day, months)).as(vector).isEqualTo(last);
    }

    @Test
    void a_year_starting_with_a_day_ends_before_its_anniversary() {
        assertThat(Counting.twelveMonthsStartingWith(day("2024-11-26"))).isEqualTo("2025-11-25");
    }

    @Test
    void before_a_date_means_the_day_before_it() {
        assertThat(Counting.before(15, Month.FEBRUARY, 2026)).isEqualTo("2026-02-14");
        assertThat(Counting.before(31, Month.MARCH, 2030)).as("TV-05").isEqualTo("2030-03-30");
        assertThat(Counting.before(15, Month.FEBRUARY, 2027)).as("TV-25").isEqualTo("2027-02-14");
        assertThat(Counting.before(1, Month.MARCH, 2028)).isEqualTo("2028-02-29");
    }

    @ParameterizedTest(name = "{0}: {2} months before {1} is {3}, clear {4}")
    @CsvSource({
        "ehc 23 college to college, 2027-01-11, 5, 2026-08-11, 2026-08-10",
        "no 31 February,            2027-07-31, 5, 2027-02-28, 2027-02-27"
    })
    void months_before(String vector, LocalDate day, int months, LocalDate last, LocalDate clear) {
        assertThat(Counting.monthsBefore(day, months)).as(vector).isEqualTo(last);
        assertThat(Counting.clearMonthsBefore(day, months)).as(vector).isEqualTo(clear);
    }

    @ParameterizedTest(name = "{0}: {2} working days after {1} is {3}")
    @CsvSource({
        "TV-37 Friday afternoon,      2026-12-18,  1, 2026-12-21",
        "TV-37 Christmas Eve,         2026-12-24,  1, 2026-12-29",
        "ehc 45 care plan,            2025-12-23, 10, 2026-01-09",
        "ehc 45 first review,         2025-12-23, 20, 2026-01-23",
        "ehc 47 higher education,     2026-07-22, 15, 2026-08-12",
        "ehc 3 release from custody,  2026-04-02,  5, 2026-04-13",
        "certificate over a weekend,  2026-02-05,  3, 2026-02-10",
        "from a Saturday,             2026-11-21,  1, 2026-11-23"
    })
    void working_days_exclude_the_first_day(String vector, LocalDate day, int days, LocalDate last) {
        assertThat(Counting.workingDaysAfter(day, days)).as(vector).isEqualTo(last);
    }

    @Test
    void working_days_beginning_with_count_a_working_first_day() {
        assertThat(Counting.workingDaysBeginningWith(day("2026-03-27"), 15))
                .as("ehc 29")
                .isEqualTo("2026-04-20");
        assertThat(WorkingDays.count(day("2026-03-27"), day("2026-04-12")))
                .as("ehc 29")
                .isEqualTo(9);
        assertThat(Counting.workingDaysBeginningWith(day("2026-04-03"), 1)).isEqualTo("2026-04-07");
    }

    @Test
    void working_days_before_count_the_day_of_the_act() {
        assertThat(Counting.workingDaysBefore(day("2026-09-01"), 15))
                .as("ehc 31")
                .isEqualTo("2026-08-10");
        assertThat(Counting.workingDaysBefore(day("2026-09-01"), 16))
                .as("ehc 31, clear days")
                .isEqualTo("2026-08-07");
        assertThat(Counting.workingDaysBefore(day("2026-01-07"), 5)).isEqualTo("2025-12-30");
    }

    @ParameterizedTest(name = "{0}: {2} school days after {1} is {3}")
    @CsvSource({
        "TV17 review application,       2026-11-30, 15, 2027-01-05",
        "TV51 fair access,              2026-12-07, 20, 2027-01-19",
        "notice on a Saturday,          2026-09-12,  1, 2026-09-14",
        "notice on the last day,        2026-12-18,  1, 2027-01-05",
        "over an INSET day,             2026-10-23,  1, 2026-11-03"
    })
    void school_days_exclude_the_first_day(String vector, LocalDate day, int days, LocalDate last) {
        assertThat(Counting.schoolDaysAfter(day, days, CALENDAR)).as(vector).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0}: school day {2} from {1} is {3}")
    @CsvSource({
        "TV01,                           2026-09-14, 6, 2026-09-21",
        "TV03,                           2026-10-05, 6, 2026-10-12",
        "TV05 half-term and INSET,       2026-10-21, 6, 2026-11-05",
        "TV07 strict,                    2026-11-10, 6, 2026-11-17",
        "TV07 target,                    2026-11-09, 6, 2026-11-16",
        "TV09 over Christmas,            2026-12-16, 6, 2027-01-07",
        "TV55 last day of term,          2026-12-18, 6, 2027-01-11",
        "from a Sunday,                  2026-09-13, 1, 2026-09-14"
    })
    void the_nth_school_day_counts_the_first_day(String vector, LocalDate day, int nth, LocalDate last) {
        assertThat(Counting.nthSchoolDayBeginningWith(day, nth, CALENDAR))
                .as(vector)
                .isEqualTo(last);
    }

    @Test
    void off_site_notice_is_two_school_days_before_the_start() {
        LocalDate start = day("2026-11-09");
        assertThat(Counting.schoolDaysBefore(start, 2, CALENDAR)).as("TV29").isEqualTo("2026-11-05");
        assertThat(Counting.schoolDaysBefore(start, 3, CALENDAR))
                .as("TV29 clear")
                .isEqualTo("2026-11-04");
    }

    @Test
    void a_school_week_of_work_is_five_school_days() {
        assertThat(Counting.schoolWeeksAfter(day("2026-10-16"), 2, CALENDAR)).isEqualTo("2026-11-09");
    }

    @Test
    void counting_backwards_by_a_negative_is_refused() {
        assertThatThrownBy(() -> Counting.weeksAfter(day("2026-01-05"), -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Counting.daysBeginningWith(day("2026-01-05"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
