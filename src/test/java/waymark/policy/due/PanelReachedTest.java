package waymark.policy.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.calendar.TermCalendar;
import waymark.calendar.TermDates;
import waymark.casefile.Facts;
import waymark.policy.Setting;
import waymark.policy.Settings;
import waymark.policy.Workbook;

/** The panel that a referral is in time for, from a council's dates and cut-off. */
class PanelReachedTest {

    private static final Map<String, String> AUTUMN = Map.of(
            "panel.dates", "2024-09-19, 2024-10-03, 2024-10-17",
            "panel.datesKnownFrom", "2024-09-06",
            "panel.cutOffDaysBefore", "7",
            "panel.cutOffTime", "12:00");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2024-09-26T11:55, 2024-10-03",
        "2024-09-26T12:00, 2024-10-03",
        "2024-09-26T12:05, 2024-10-17",
        "2024-09-06T08:00, 2024-09-19"
    })
    void midday_on_the_thursday_before_is_the_cut_off(String received, LocalDate panel) {
        assertThat(reckoning("receivedAt", received, AUTUMN))
                .isInstanceOfSatisfying(
                        Reckoning.On.class, on -> assertThat(on.date()).isEqualTo(panel));
    }

    @Test
    void a_day_is_enough_unless_a_cut_off_falls_on_it() {
        assertThat(reckoning("receivedOn", "2024-09-25", AUTUMN))
                .isInstanceOfSatisfying(
                        Reckoning.On.class, on -> assertThat(on.date()).isEqualTo("2024-10-03"));
        assertThat(reckoning("receivedOn", "2024-09-26", AUTUMN))
                .isEqualTo(new Reckoning.Cannot("needs the time of day of panel.receivedOn"));
    }

    @Test
    void a_referral_later_than_every_date_known_has_no_date_and_says_so() {
        assertThat(reckoning("receivedAt", "2026-11-19T11:00", AUTUMN))
                .isInstanceOfSatisfying(
                        Reckoning.Cannot.class,
                        cannot -> assertThat(cannot.why()).contains("no date of the panel"));
    }

    @Test
    void a_council_without_dates_is_to_be_asked() {
        assertThat(reckoning("receivedAt", "2026-11-19T11:00", Map.of()))
                .isEqualTo(new Reckoning.Cannot("panel.dates is not known for this council: ask the council"));
    }

    @Test
    void only_a_fact_of_the_case_reaches_a_panel() {
        assertThatThrownBy(() -> DueReader.read("the panel reached by today")).isInstanceOf(UnreadableDue.class);
    }

    private static Reckoning reckoning(String fact, String value, Map<String, String> given) {
        Facts facts = Facts.of(Received.caseFile(fact, value));
        Moment moment = new Moment(
                facts, settings(given), () -> TermCalendar.of(TermDates.notKnown("none", "no calendar")), null);
        return Due.reckoning(DueReader.read("the panel reached by panel." + fact), moment);
    }

    private static Settings settings(Map<String, String> given) {
        List<Setting> settings = given.entrySet().stream()
                .map(each -> new Setting(each.getKey(), each.getValue(), "", "", "", ""))
                .toList();
        return Settings.of(
                "solihull", List.of(new Workbook("panel", "solihull", "", List.of(), List.of(), settings, List.of())));
    }

    /** A case that says only when a referral came. */
    private static final class Received {
        static waymark.casefile.CaseFile caseFile(String fact, String value) {
            String body = "{\"reference\": \"PANEL\", \"authority\": \"solihull\", \"asAt\": \"2026-11-22\","
                    + " \"panel\": {\"%s\": \"%s\"}}".formatted(fact, value);
            return new waymark.casefile.CaseFileReader(java.time.Clock.systemUTC())
                    .read(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
