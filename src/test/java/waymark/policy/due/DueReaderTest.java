package waymark.policy.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.calendar.TermCalendar;
import waymark.calendar.TermDates;
import waymark.casefile.CaseFileReader;
import waymark.casefile.Facts;
import waymark.policy.Settings;

/** Due dates in words, reckoned for a person and a day. */
class DueReaderTest {

    @ParameterizedTest(name = "born {0}, {1}: {2}")
    @CsvSource({
        "2001-07-31, 31 July on or after (at legal age 25), 2026-07-31",
        "2001-08-01, 31 July on or after (at legal age 25), 2027-07-31",
        "2001-10-10, 31 July on or after (at legal age 25), 2027-07-31",
        "2012-02-29, at age 14, 2026-02-28",
        "2012-02-29, at legal age 14, 2026-03-01",
        "2009-03-31, 6 months after (at age 17), 2026-09-30",
        "2010-08-31, end of compulsory school age, 2026-06-26",
        "2011-01-15, 30 September of the school year of (1 year after today), 2027-09-30"
    })
    void a_date_is_reckoned_from_words(String born, String words, LocalDate due) {
        String body =
                "{\"reference\": \"DUE\", \"authority\": \"solihull\", \"asAt\": \"2026-11-22\", \"child\": {\"dateOfBirth\": \"%s\"}}"
                        .formatted(born);
        Facts facts = Facts.of(new CaseFileReader(Clock.systemUTC()).read(body.getBytes(StandardCharsets.UTF_8)));
        Moment moment = new Moment(
                facts,
                Settings.of("solihull", List.of()),
                () -> TermCalendar.of(TermDates.notKnown("none", "no calendar")),
                null);
        assertThat(Due.reckoning(DueReader.read(words), moment))
                .isInstanceOfSatisfying(
                        Reckoning.On.class, on -> assertThat(on.date()).isEqualTo(due));
    }
}
