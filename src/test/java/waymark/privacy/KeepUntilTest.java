package waymark.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.casefile.CaseFile;
import waymark.casefile.CaseFileReader;
import waymark.policy.Settings;

class KeepUntilTest {

    private static final CaseFileReader READER = new CaseFileReader(Clock.systemUTC());

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            2012-11-22 | {}                                   | 2043-11-22 | req-retention
            2012-02-29 | {}                                   | 2043-03-01 | req-retention
            2012-11-22 | {"lookedAfter": false}               | 2043-11-22 | req-retention
            2012-11-22 | {"lookedAfter": true}                | 2087-11-22 | lac-records
            2012-11-22 | {"lookedAfterSince": "2020-01-01"}   | 2087-11-22 | lac-records
            -          | {"lookedAfter": true}                | -          | req-retention
            """)
    void a_record_is_kept_to_a_birthday(String born, String care, LocalDate until, String rule) {
        KeepUntil keep = KeepUntil.of(files(file(born, care)), Settings.of("solihull", List.of()));

        assertThat(keep.day()).isEqualTo(until);
        assertThat(keep.rule()).isEqualTo(rule);
    }

    @Test
    void who_was_looked_after_once_stays_so() {
        List<CaseFile> files =
                files(file("2012-11-22", "{\"lookedAfter\": true}"), file("2012-11-22", "{\"lookedAfter\": false}"));

        assertThat(KeepUntil.of(files, Settings.of("solihull", List.of())).rule())
                .isEqualTo("lac-records");
    }

    @Test
    void it_may_go_on_the_birthday_and_not_a_day_before() {
        KeepUntil keep = KeepUntil.of(files(file("2000-06-01", "{}")), Settings.of("solihull", List.of()));

        assertThat(keep.over(LocalDate.of(2031, 5, 31))).isFalse();
        assertThat(keep.over(LocalDate.of(2031, 6, 1))).isTrue();
    }

    private static List<CaseFile> files(String... files) {
        return Arrays.stream(files).map(file -> READER.read(file.getBytes())).toList();
    }

    private static String file(String born, String care) {
        return "{\"reference\": \"K-1\", \"authority\": \"solihull\", \"asAt\": \"2026-11-22\", \"child\": {"
                + (born == null ? "" : "\"dateOfBirth\": \"" + born + "\"") + "}, \"care\": " + care + "}";
    }
}
