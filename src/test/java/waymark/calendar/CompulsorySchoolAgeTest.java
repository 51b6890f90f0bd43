package waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompulsorySchoolAgeTest {

    @ParameterizedTest(name = "{0}: born {1}, starts {2}")
    @CsvSource({
        "ehc 53,                    2021-09-01, 2026-12-31",
        "TV-43,                     2021-09-05, 2026-12-31",
        "five on 31 August,         2021-08-31, 2026-08-31",
        "five on 31 December,       2020-12-31, 2025-12-31",
        "five on 1 January,         2021-01-01, 2026-03-31",
        "five on 31 March,          2021-03-31, 2026-03-31",
        "five on 1 April,           2021-04-01, 2026-08-31",
        "born on a leap day,        2020-02-29, 2025-03-31"
    })
    void starts_on_the_prescribed_day_on_or_next_after_the_fifth_birthday(
            String vector, LocalDate born, LocalDate starts) {
        assertThat(CompulsorySchoolAge.of(born).startsOn()).as(vector).isEqualTo(starts);
    }

    @ParameterizedTest(name = "{0}: born {1}, ends {2}, doubt {3}")
    @CsvSource({
        "ehc 49,                     2010-03-15, 2026-06-26, false",
        "ehc 51 kept to 1 September, 2010-09-01, 2027-06-25, true",
        "TV-01,                      2012-11-22, 2029-06-29, false",
        "TV-05 in actual Year 10,    2013-07-20, 2029-06-29, false",
        "TV-07,                      2010-08-31, 2026-06-26, false",
        "TV-09 sixteen on the day,   2010-06-26, 2026-06-26, false",
        "TV-09 sixteen the day after,2010-06-27, 2026-06-26, false",
        "autumn birth,               2010-09-11, 2027-06-25, false",
        "leap day birth,             2012-02-29, 2028-06-30, false"
    })
    void ends_on_the_last_friday_in_june_of_the_school_year_of_the_sixteenth_birthday(
            String vector, LocalDate born, LocalDate ends, boolean doubt) {
        CompulsorySchoolAge age = CompulsorySchoolAge.of(born);
        assertThat(age.endsOn()).as(vector).isEqualTo(ends);
        assertThat(age.septemberDoubt()).isEqualTo(doubt);
    }

    @ParameterizedTest
    @CsvSource({"2026, 2026-06-26", "2027, 2027-06-25", "2028, 2028-06-30", "2029, 2029-06-29", "2030, 2030-06-28"})
    void school_leaving_dates(int year, LocalDate expected) {
        assertThat(CompulsorySchoolAge.schoolLeavingDate(year)).isEqualTo(expected);
    }

    @Test
    void rights_move_the_day_after_not_on_the_sixteenth_birthday() {
        CompulsorySchoolAge age = CompulsorySchoolAge.of(LocalDate.of(2010, 3, 15));
        assertThat(age.includes(LocalDate.of(2026, 5, 1))).isTrue();
        assertThat(age.includes(LocalDate.of(2026, 6, 26))).isTrue();
        assertThat(age.includes(LocalDate.of(2026, 6, 27))).isFalse();
        assertThat(age.youngPersonFrom()).isEqualTo("2026-06-27");
    }

    @Test
    void a_five_year_old_may_still_be_under_compulsory_school_age() {
        CompulsorySchoolAge age = CompulsorySchoolAge.of(LocalDate.of(2021, 9, 5));
        assertThat(age.includes(LocalDate.of(2026, 11, 20))).isFalse();
        assertThat(age.includes(LocalDate.of(2026, 12, 31))).isTrue();
    }

    @Test
    void the_letter_of_the_act_may_release_an_early_september_birth_a_year_sooner() {
        LocalDate born = LocalDate.of(2010, 9, 1);
        assertThat(CompulsorySchoolAge.endsOnLiterally(born, LocalDate.of(2026, 9, 2)))
                .isEqualTo("2026-06-26");
        assertThat(CompulsorySchoolAge.endsOnLiterally(born, LocalDate.of(2026, 9, 1)))
                .isEqualTo("2027-06-25");
    }

    @Test
    void the_last_six_weeks_of_compulsory_school_age_begin_on_a_friday_in_may() {
        LocalDate ends = CompulsorySchoolAge.of(LocalDate.of(2011, 1, 10)).endsOn();
        assertThat(Counting.weeksBefore(ends, 6)).as("TV23").isEqualTo("2027-05-14");
    }
}
