package waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.calendar.CalendarT.day;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanPast25Test {

    @ParameterizedTest(name = "born {0}: to {1}")
    @CsvSource({"2001-10-10, 2027-07-31", "2002-03-01, 2027-07-31", "2001-07-31, 2026-07-31"})
    void at_college_a_plan_may_run_to_the_end_of_july(LocalDate born, LocalDate to) {
        assertThat(PlanPast25.atCollege(born)).isEqualTo(to);
    }

    @Test
    void elsewhere_it_may_run_to_the_end_of_the_course_but_not_to_26() {
        LocalDate born = day("2001-10-10");
        assertThat(PlanPast25.elsewhere(born, day("2027-07-16"))).as("TV-31").isEqualTo("2027-07-16");
        assertThat(PlanPast25.elsewhere(born, day("2028-01-31"))).isEqualTo("2027-10-09");
    }
}
