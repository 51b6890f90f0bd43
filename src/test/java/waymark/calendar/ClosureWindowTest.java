package waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.calendar.CalendarT.day;
import static waymark.calendar.CalendarT.span;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosureWindowTest {

    @ParameterizedTest(name = "{0}: asked {1}, within {2}")
    @CsvSource({
        "ehc 7 too early,      2026-07-10, false",
        "the day before,       2026-07-15, false",
        "ehc 5 first day,      2026-07-16, true",
        "in the holiday,       2026-08-10, true",
        "ehc 5 last day,       2026-08-26, true",
        "the week before term, 2026-08-27, false"
    })
    void summer_excuses_from_a_week_before_closing_to_a_week_before_reopening(
            String vector, LocalDate asked, boolean within) {
        ClosureWindow window =
                ClosureWindow.of(day("2026-07-23"), day("2026-09-02")).orElseThrow();
        assertThat(window.asked()).as("ehc 5").isEqualTo(span("2026-07-16", "2026-08-26"));
        assertThat(window.contains(asked)).as(vector).isEqualTo(within);
    }

    @Test
    void shorter_closures_never_excuse() {
        assertThat(ClosureWindow.of(day("2026-03-27"), day("2026-04-13")))
                .as("ehc 9")
                .isEmpty();
        assertThat(ClosureWindow.of(day("2026-12-19"), day("2027-01-05")))
                .as("Christmas")
                .isEmpty();
        assertThat(ClosureWindow.of(day("2026-07-23"), day("2026-08-19")))
                .as("27 days")
                .isEmpty();
        assertThat(ClosureWindow.of(day("2026-07-23"), day("2026-08-20")))
                .as("28 days")
                .isPresent();
    }
}
