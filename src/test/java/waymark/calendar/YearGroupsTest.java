package waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearGroupsTest {

    @ParameterizedTest(name = "{0}: born {1}, on {2} in year {3}")
    @CsvSource({
        "TV-01,                 2012-11-22, 2026-11-22, 9",
        "TV-03,                 2013-08-31, 2026-10-01, 9",
        "TV-05,                 2013-07-20, 2026-10-01, 9",
        "ehc 51 all of Year 11, 2010-09-01, 2027-06-25, 11",
        "still the old year,    2012-11-22, 2026-08-31, 8",
        "Reception,             2021-09-05, 2026-11-20, 0",
        "last into Reception,   2022-08-31, 2026-09-01, 0",
        "N2,                    2022-09-01, 2026-09-01, -1",
        "N1,                    2023-11-14, 2026-11-22, -2",
        "past Year 14,          2001-10-10, 2026-10-10, 20"
    })
    void the_year_that_goes_with_the_age(String vector, LocalDate born, LocalDate day, int year) {
        assertThat(YearGroups.chronological(born, day)).as(vector).isEqualTo(year);
    }

    @Test
    void year_nine_begins_on_the_first_of_september_of_the_cohort() {
        assertThat(YearGroups.begins(9, LocalDate.of(2012, 11, 22))).isEqualTo("2026-09-01");
        assertThat(YearGroups.begins(9, LocalDate.of(2013, 8, 31))).isEqualTo("2026-09-01");
        assertThat(YearGroups.begins(9, LocalDate.of(2013, 9, 1))).isEqualTo("2027-09-01");
        assertThat(YearGroups.begins(0, LocalDate.of(2021, 9, 5))).isEqualTo("2026-09-01");
    }

    @Test
    void a_pupil_taught_a_year_below_is_noticed() {
        LocalDate born = LocalDate.of(2013, 7, 20);
        LocalDate day = LocalDate.of(2026, 10, 1);
        assertThat(YearGroups.yearsBelowCohort(NcYear.of(8), born, day)).isEqualTo(OptionalInt.of(1));
        assertThat(YearGroups.yearsBelowCohort(NcYear.of(9), born, day)).isEqualTo(OptionalInt.of(0));
        assertThat(YearGroups.yearsBelowCohort(NcYear.of(10), born, day)).isEqualTo(OptionalInt.of(-1));
        assertThat(YearGroups.yearsBelowCohort(NcYear.parse("M"), born, day)).isEmpty();
    }

    @Test
    void the_academic_year_turns_on_the_first_of_september() {
        assertThat(AcademicYear.of(LocalDate.of(2026, 8, 31)).label()).isEqualTo("2025/26");
        assertThat(AcademicYear.of(LocalDate.of(2026, 9, 1)).label()).isEqualTo("2026/27");
        assertThat(AcademicYear.of(LocalDate.of(2099, 9, 1)).label()).isEqualTo("2099/00");
    }

    @ParameterizedTest
    @CsvSource({"E1,E1,-4", "E2,E2,-3", "N1,N1,-2", "n2,N2,-1", "R,R,0", "1,1,1", "09,9,9", "' 14 ',14,14"})
    void year_codes_read_and_write(String text, String code, int number) {
        assertThat(NcYear.parse(text)).hasToString(code);
        assertThat(NcYear.parse(text).number()).hasValue(number);
        assertThat(NcYear.of(number)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "15", "99", "Y9", "E3", "N", "-1", "9a"})
    void other_codes_are_not_year_groups(String text) {
        assertThatThrownBy(() -> NcYear.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a year group");
    }
}
