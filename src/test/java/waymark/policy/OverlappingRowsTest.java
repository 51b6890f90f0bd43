package waymark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlappingRowsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a: attendance.attendancePct < 90                | b: attendance.attendancePct [90..95)                     |
            a: attendance.attendancePct <= 90               | b: attendance.attendancePct [90..95)                     | when Attendance is 90%
            a: attendance.attendancePct (85..90)            | b: attendance.attendancePct (86..95)                     | when Attendance is 88%
            a: ehc.hasPlan true                       | b: ehc.hasPlan false                               |
            a: ehc.hasPlan true; setting.phase POST16 | b: ehc.hasPlan true; setting.phase PRIMARY         |
            a: ehc.hasPlan true                       | b: setting.phase PRIMARY                           | when Has an EHC plan is yes and Phase is primary
            a: setting.phase unknown                  | b: setting.phase not(PRIMARY)                      |
            a: setting.phase unknown, POST16          | b: setting.phase not(PRIMARY)                      | when Phase is post16
            a: ehc.naming.groundsProposed FULL                       | b: ehc.naming.groundsProposed OTHER                       | when Grounds against it is full, other
            a: ehc.naming.groundsProposed FULL                       | b: ehc.naming.groundsProposed not(FULL)                           |
            a:                                        | b:                                                 | when nothing more is known
            """)
    void rows_overlap_when_one_case_satisfies_both(String one, String other, String example) {
        List<String> found = TinyBook.found(
                new OverlappingRows(), TinyBook.book("national/b", TinyBook.table(HitPolicy.UNIQUE, one, other)));

        if (example == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsExactly("Row a and row b can both be true: " + example + ".");
        }
    }

    @Test
    void rows_that_are_never_in_force_together_do_not_overlap() {
        LocalDate change = LocalDate.of(2026, 9, 1);
        Row old = TinyBook.row("old", Map.of(), null, change.minusDays(1));
        Row young = TinyBook.row("new", Map.of(), change, null);

        assertThat(TinyBook.found(
                        new OverlappingRows(),
                        TinyBook.book("national/b", TinyBook.table("t", HitPolicy.UNIQUE, old, young))))
                .isEmpty();
    }

    @Test
    void rows_of_a_collect_table_may_overlap() {
        assertThat(TinyBook.found(
                        new OverlappingRows(),
                        TinyBook.book("national/b", TinyBook.table(HitPolicy.COLLECT, "a:", "b:"))))
                .isEmpty();
    }
}
