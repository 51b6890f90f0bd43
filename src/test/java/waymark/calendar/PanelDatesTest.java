package waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.calendar.CalendarT.day;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelDatesTest {
    private static final PanelDates SOLIHULL = panels("2024-09-19", "2024-10-03", "2024-10-17", "2024-11-14");

    @ParameterizedTest(name = "{0}: received {1}, heard {2}")
    @CsvSource({
        "TV53 before midday,    2024-09-26T11:55, 2024-10-03",
        "at midday,             2024-09-26T12:00, 2024-10-03",
        "TV53 after midday,     2024-09-26T12:05, 2024-10-17",
        "over half-term,        2024-10-11T09:00, 2024-11-14",
        "last of the list,      2024-11-07T12:00, 2024-11-14",
        "first of the list,     2024-09-02T09:00, 2024-09-19"
    })
    void a_referral_reaches_the_first_panel_it_is_in_time_for(String vector, LocalDateTime received, LocalDate heard) {
        assertThat(SOLIHULL.reachedBy(received)).as(vector).isEqualTo(heard);
    }

    @ParameterizedTest
    @CsvSource({"2024-11-07T12:01", "2024-09-01T09:00", "2026-11-22T09:00"})
    void a_panel_not_listed_is_not_guessed(LocalDateTime received) {
        assertThatThrownBy(() -> SOLIHULL.reachedBy(received))
                .isInstanceOf(CalendarMissing.class)
                .hasMessageContaining("Single Panel");
    }

    @Test
    void no_panel_meets_in_the_holidays() {
        TermCalendar solihull = TermCalendars.read(Path.of("term-calendars")).defaultFor("solihull");
        assertThat(panels("2024-10-17", "2024-10-31", "2024-11-14")
                        .inTerm(solihull)
                        .meetings())
                .containsExactly(day("2024-10-17"), day("2024-11-14"));
    }

    @Test
    void dates_are_listed_once_and_in_order() {
        assertThatThrownBy(() -> panels("2024-10-03", "2024-09-19")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> panels("2024-10-03", "2024-10-03")).isInstanceOf(IllegalArgumentException.class);
    }

    private static PanelDates panels(String... days) {
        return new PanelDates(
                "the Single Panel",
                day("2024-09-02"),
                List.of(days).stream().map(LocalDate::parse).toList(),
                7,
                LocalTime.NOON);
    }
}
