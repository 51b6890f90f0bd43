package waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.calendar.CalendarT.day;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2011 | 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
                "2012 | 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
                "2016 | 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
                "2020 | 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
                "2021 | 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
                "2022 | 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
                "2023 | 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
                "2024 | 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
                "2025 | 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
                "2026 | 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
                "2027 | 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
                "2028 | 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"
            })
    void bank_holidays_of_england(int year, String days) {
        assertThat(BankHolidays.in(year).keySet())
                .containsExactlyElementsOf(Arrays.stream(days.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18"})
    void easter_falls_where_the_church_puts_it(LocalDate easter) {
        assertThat(Easter.sunday(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void a_deadline_on_a_rest_day_is_worked_to_on_the_working_day_before() {
        assertThat(WorkingDays.onOrBefore(day("2026-05-25"))).as("ehc 1").isEqualTo("2026-05-22");
        assertThat(WorkingDays.onOrBefore(day("2025-11-22"))).as("ehc 21").isEqualTo("2025-11-21");
        assertThat(WorkingDays.onOrBefore(day("2027-02-14"))).as("TV-25").isEqualTo("2027-02-12");
        assertThat(WorkingDays.onOrAfter(day("2026-12-25"))).isEqualTo("2026-12-29");
    }

    @Test
    void school_holidays_are_working_days() {
        assertThat(WorkingDays.isWorkingDay(day("2026-08-12"))).isTrue();
        assertThat(WorkingDays.count(day("2026-12-21"), day("2027-01-03"))).isEqualTo(7);
        assertThat(WorkingDays.count(day("2027-01-03"), day("2026-12-21"))).isZero();
    }

    @Test
    void each_holiday_has_a_name() {
        assertThat(BankHolidays.in(2026).get(day("2026-12-28"))).isEqualTo("Boxing Day (substitute day)");
        assertThat(BankHolidays.in(2022).get(day("2022-12-27"))).isEqualTo("Christmas Day (substitute day)");
    }
}
