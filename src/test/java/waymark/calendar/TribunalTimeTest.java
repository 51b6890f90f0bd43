package waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TribunalTimeTest {

    @ParameterizedTest(name = "{0}: sent {1}, certificate {2}, appeal by {3}")
    @CsvSource({
        "ehc 35 rolls off a Saturday,        2025-12-31,           , 2026-03-02",
        "ehc 35 with a later certificate,    2025-12-31, 2026-02-05, 2026-03-05",
        "certificate that adds nothing,      2025-12-31, 2026-01-10, 2026-03-02",
        "ehc 37 August,                      2026-06-20, 2026-07-14, 2026-09-01",
        "ehc 39 two months to 30 September,  2026-07-31,           , 2026-09-30",
        "Christmas,                          2026-10-25,           , 2027-01-04",
        "New Year's Day,                     2026-11-01,           , 2027-01-04",
        "Christmas Eve is a working day,     2026-10-24,           , 2026-12-24",
        "2 January is a Saturday,            2026-11-02,           , 2027-01-04",
        "last of August a bank holiday,      2026-06-30,           , 2026-09-01",
        "1 October letter,                   2026-10-01,           , 2026-12-01",
        "Good Friday,                        2026-02-03,           , 2026-04-07"
    })
    void an_appeal_has_two_months_or_one_from_the_certificate_and_then_rolls(
            String vector, LocalDate sent, LocalDate certificate, LocalDate by) {
        LocalDate appeal = certificate == null ? TribunalTime.appealBy(sent) : TribunalTime.appealBy(sent, certificate);
        assertThat(appeal).as(vector).isEqualTo(by);
    }
}
