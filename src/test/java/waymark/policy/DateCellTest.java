package waymark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.casefile.Fact;
import waymark.casefile.Vocabulary;

class DateCellTest {
    private static final Fact RECEIVED = Vocabulary.get().require("ehc.request.receivedOn");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-09-01                  | 2026-09-01 | true
            2026-09-01                  | 2026-09-02 | false
            >= 2026-09-01               | 2026-09-01 | true
            [2026-09-01..2027-08-31]    | 2027-08-31 | true
            [2026-09-01..2027-08-31)    | 2027-08-31 | false
            unknown, < 2026-09-01       | 2026-08-31 | true
            >= @"2026-09-01"            | 2026-08-31 | false
            """)
    void a_date_is_written_plainly(String cell, LocalDate day, boolean matches) {
        CellReader cells = new CellReader(Settings.of("national", List.of()));

        assertThat(cells.read(cell, RECEIVED).matches(day)).isEqualTo(matches);
    }
}
