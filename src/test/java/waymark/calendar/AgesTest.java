package waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

    @ParameterizedTest(name = "{0}: born {1}, on {2} aged {3}")
    @CsvSource({
        "TV-01 fourteen today,      2012-11-22, 2026-11-22, 14",
        "TV-01 the day before,      2012-11-22, 2026-11-21, 13",
        "TV-03,                     2013-08-31, 2026-10-01, 13",
        "TV-07 a young person at 15,2010-08-31, 2026-06-27, 15",
        "ehc 53 five on 15 October, 2021-09-01, 2026-10-15, 5",
        "ehc 55 not yet 18,         2008-02-29, 2026-02-28, 17",
        "ehc 55 18 on 1 March,      2008-02-29, 2026-03-01, 18",
        "leap year birthday,        2008-02-29, 2028-02-28, 19",
        "leap year birthday,        2008-02-29, 2028-02-29, 20",
        "ehc 57 last day at 24,     2001-10-10, 2026-10-09, 24",
        "ehc 57 twenty-five,        2001-10-10, 2026-10-10, 25",
        "newborn,                   2026-11-22, 2026-11-22, 0"
    })
    void age_turns_at_the_start_of_the_birthday(String vector, LocalDate born, LocalDate day, int age) {
        assertThat(Ages.on(day, born)).as(vector).isEqualTo(age);
    }

    @ParameterizedTest(name = "born {0}, {1}: legal {2}, planning {3}")
    @CsvSource({
        "2012-11-22, 14, 2026-11-22, 2026-11-22",
        "2008-02-29, 18, 2026-03-01, 2026-02-28",
        "2008-02-29, 20, 2028-02-29, 2028-02-29",
        "2013-08-31, 14, 2027-08-31, 2027-08-31"
    })
    void a_leap_day_birth_has_a_legal_and_a_planning_birthday(
            LocalDate born, int years, LocalDate legal, LocalDate planning) {
        assertThat(Ages.attains(years, born)).isEqualTo(legal);
        assertThat(Ages.plansFor(years, born)).isEqualTo(planning);
        assertThat(Ages.isLeapDayDoubt(years, born)).isEqualTo(!legal.equals(planning));
    }

    @ParameterizedTest(name = "born {0}: 17½ on {1}, plan for {2}")
    @CsvSource({
        "2009-05-22, 2026-11-22, 2026-11-22",
        "2009-08-31, 2027-02-28, 2027-02-28",
        "2008-02-29, 2025-09-01, 2025-08-28"
    })
    void seventeen_and_a_half_is_the_seventeenth_birthday_and_six_months(
            LocalDate born, LocalDate legal, LocalDate planning) {
        assertThat(Ages.attains(17, 6, born)).isEqualTo(legal);
        assertThat(Ages.plansFor(17, 6, born)).isEqualTo(planning);
    }

    @Test
    void the_hard_stop_is_the_day_before_the_birthday() {
        assertThat(Ages.lastDayBefore(18, LocalDate.of(2008, 12, 10))).isEqualTo("2026-12-09");
        assertThat(Ages.lastDayBefore(3, LocalDate.of(2023, 11, 14))).isEqualTo("2026-11-13");
        assertThat(Ages.lastDayBefore(18, LocalDate.of(2008, 2, 29))).isEqualTo("2026-02-28");
    }

    @Test
    void nobody_has_an_age_before_birth() {
        assertThatThrownBy(() -> Ages.on(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
