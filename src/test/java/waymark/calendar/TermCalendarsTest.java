package waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.calendar.CalendarT.CALENDAR;
import static waymark.calendar.CalendarT.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermCalendarsTest {
    private final TermCalendars kept = TermCalendars.read(Path.of("term-calendars"));

    @Test
    void the_test_calendar_is_the_one_the_worked_cases_print() {
        TermCalendar shipped = kept.byId("test-t").orElseThrow();
        assertThat(shipped.schoolDays(day("2026-09-01"), day("2027-12-17")))
                .isEqualTo(CALENDAR.schoolDays(day("2026-09-01"), day("2027-12-17")));
        assertThat(shipped.afternoonStarts()).isPresent();
        assertThat(shipped.dates().status()).isEqualTo(TermDates.Status.INVENTED);
        assertThat(shipped.dates().authority()).isNull();
    }

    @Test
    void solihull_has_the_year_its_council_published() {
        TermCalendar solihull = kept.defaultFor("solihull");
        assertThat(solihull.isSchoolDay(day("2024-10-03"))).isTrue();
        assertThat(solihull.isSchoolDay(day("2025-05-05"))).as("bank holiday").isFalse();
        assertThatThrownBy(() -> solihull.isSchoolDay(day("2026-11-23")))
                .isInstanceOf(CalendarMissing.class)
                .hasMessageContaining("Solihull");
    }

    @Test
    void a_council_whose_dates_are_not_known_is_named() {
        assertThatThrownBy(() -> kept.defaultFor("wolverhampton").isSchoolDay(day("2026-11-23")))
                .isInstanceOf(CalendarMissing.class)
                .hasMessageContaining("Wolverhampton")
                .hasMessageContaining("ask the council");
        assertThatThrownBy(() -> kept.defaultFor("rutland").isSchoolDay(day("2026-11-23")))
                .isInstanceOf(CalendarMissing.class)
                .hasMessageContaining("rutland");
    }

    @Test
    void an_unknown_id_is_not_kept() {
        assertThat(kept.byId("oak-primary")).isEmpty();
        assertThat(kept.all()).extracting(TermCalendar::id).isSorted().contains("solihull", "test-t");
    }

    @Test
    void problems_of_every_file_come_together(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("ash.yaml"), "id: ash\ntitle: Ash\nstatus: published");
        Files.writeString(directory.resolve("elm.yaml"), "id: oak\ntitle: Oak\nstatus: not known - ask the council");
        Files.writeString(directory.resolve("notes.txt"), "not a calendar");
        assertThatThrownBy(() -> TermCalendars.read(directory))
                .isInstanceOf(InvalidTermDates.class)
                .hasMessageContaining("ash.yaml: no term is listed")
                .hasMessageContaining("elm.yaml: its id oak should be its file name");
    }

    @Test
    void a_council_has_one_default_and_an_id_one_calendar() {
        TermCalendar one = defaultOf("one", "solihull");
        assertThatThrownBy(() -> TermCalendars.of(List.of(one, defaultOf("two", "solihull"), one)))
                .hasMessageContaining("one and two are both the default of solihull")
                .hasMessageContaining("two calendars have the id one");
    }

    private static TermCalendar defaultOf(String id, String authority) {
        return TermCalendar.of(
                new TermDates(id, id, authority, TermDates.Status.NOT_KNOWN, null, null, null, null, null, null));
    }
}
