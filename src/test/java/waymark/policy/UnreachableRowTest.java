package waymark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreachableRowTest {
    private static final LocalDate CHANGE = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a: support.evaluatedCycles >= 2           | b: support.evaluatedCycles >= 3                       | row a already covers
            a: support.evaluatedCycles >= 2           | b: support.evaluatedCycles < 3                        |
            a: support.evaluatedCycles < 3            | b: support.evaluatedCycles [0..2]; ehc.hasPlan true   | row a already covers
            a: ehc.hasPlan true                       | b: ehc.hasPlan not(false)                             | row a already covers
            a: ehc.hasPlan true                       | b: ehc.hasPlan not(true)                              |
            a: setting.phase PRIMARY, SECONDARY       | b: setting.phase SECONDARY                            | row a already covers
            a: setting.phase PRIMARY                  | b: setting.phase PRIMARY, SECONDARY                   |
            a: setting.phase known                    | b: setting.phase not(PRIMARY)                         | row a already covers
            a: setting.phase not(PRIMARY)             | b: setting.phase unknown                              |
            a:                                        | b: ehc.hasPlan true                                   | row a already covers
            a: ehc.request.receivedOn < @"2026-09-01" | b: ehc.request.receivedOn <= @"2026-08-31"            | row a already covers
            a: ehc.request.receivedOn < @"2026-09-01" | b: ehc.request.receivedOn <= @"2026-09-01"            |
            """)
    void a_row_is_out_of_reach_when_the_row_above_covers_it(String above, String below, String covered) {
        List<String> found = TinyBook.found(
                new UnreachableRow(), TinyBook.book("national/b", TinyBook.table(HitPolicy.FIRST, above, below)));

        if (covered == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsExactly("Row b can never be used: " + covered + " every case that it covers.");
        }
    }

    @Test
    void rows_can_cover_a_row_together() {
        Table table = TinyBook.table(
                HitPolicy.FIRST,
                "low: support.evaluatedCycles < 3",
                "high: support.evaluatedCycles >= 3; ehc.hasPlan true",
                "none: ehc.hasPlan false, unknown",
                "never: support.evaluatedCycles known",
                "last:");

        assertThat(TinyBook.found(new UnreachableRow(), TinyBook.book("national/b", table)))
                .containsExactly(
                        "Row never can never be used: the rows above it together cover every case that it covers.");
    }

    @Test
    void a_row_that_ends_leaves_the_days_after_it() {
        Map<String, String> plan = Map.of("ehc.hasPlan", "true");
        Row ended = TinyBook.row("ended", plan, null, CHANGE.minusDays(1));
        Row begins = TinyBook.row("begins", plan, CHANGE, null);
        Row early = TinyBook.row("early", plan, null, CHANGE.minusDays(2));

        assertThat(found(ended, begins)).isEmpty();
        assertThat(found(ended, early)).hasSize(1);
    }

    @Test
    void a_rows_reach_depends_on_the_councils_own_settings() {
        Table table = TinyBook.table(
                HitPolicy.FIRST, "a: support.evaluatedCycles >= ga.cycles", "b: support.evaluatedCycles >= 3", "last:");

        assertThat(withCycles("2", table)).hasSize(1);
        assertThat(withCycles("4", table)).isEmpty();
        assertThat(withCycles("", table)).isEmpty();
    }

    private static List<String> found(Row... rows) {
        return TinyBook.found(
                new UnreachableRow(), TinyBook.book("national/b", TinyBook.table("t", HitPolicy.FIRST, rows)));
    }

    private static List<String> withCycles(String value, Table table) {
        Setting setting = new Setting("ga.cycles", value, "cycles", "", "", "");
        return TinyBook.found(
                new UnreachableRow(),
                TinyBook.book("national/b", table),
                TinyBook.book("solihull/settings", List.of(setting)));
    }
}
