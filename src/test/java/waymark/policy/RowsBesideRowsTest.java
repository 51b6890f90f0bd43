package waymark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rows of one table do to one another. */
class RowsBesideRowsTest {
    private static final LocalDate CHANGE = LocalDate.of(2026, 9, 1);
    private static final Map<String, String> PLAN = Map.of("ehc.hasPlan", "true");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            attendance.attendancePct > 100     | Row a can never be used: attendance.attendancePct is never > 100 (it goes from 0 to 100).
            attendance.attendancePct >= 100    |
            support.currentLevel (2..3)        | Row a can never be used: support.currentLevel is never (2..3) (it goes from 1 to 5).
            support.currentLevel known         |
            setting.phase not(unknown, known)  | Row a can never be used: setting.phase is never not(unknown, known).
            """)
    void a_cell_that_nothing_can_meet_is_named(String cell, String complaint) {
        List<String> found = found(new ImpossibleCondition(), TinyBook.row("a: " + cell));

        assertThat(found).isEqualTo(complaint == null ? List.of() : List.of(complaint));
    }

    @Test
    void a_row_copied_under_another_id_is_named() {
        assertThat(found(new DuplicateRow(), saying("a", "talk", "x", true), saying("b", "talk", "x", true)))
                .containsExactly("Row b says again what row a says: the same conditions, and 'talk'.");
        assertThat(found(new DuplicateRow(), saying("a", "talk", "one law", true), saying("b", "talk", "other", true)))
                .as("two grounds for one suggestion")
                .isEmpty();
    }

    @Test
    void two_main_answers_to_the_very_same_cases_disagree() {
        assertThat(found(new DisagreeingRows(), saying("a", "talk", "x", true), saying("b", "wait", "y", true)))
                .containsExactly(
                        "Row b and row a disagree: for the very same cases one says 'wait' and the other 'talk', both as the main answer.");
        assertThat(found(new DisagreeingRows(), saying("a", "talk", "x", true), saying("b", "wait", "y", false)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            >= 2; >= 3; >= 4            |
            >= 4; >= 3; >= 3            |
            >= 2; >= 30; >= 4; >= 5     | Row b breaks a ladder: support.evaluatedCycles >= 30 stands between >= 2 and >= 4.
            >= 2; >= 30; >= 4           | Row b breaks a ladder: support.evaluatedCycles >= 30 stands between >= 2 and >= 4.
            >= 5; >= 1; >= 7; >= 2      |
            < 2; [2..4]; > 4            |
            < 2; [2..4); >= 5           | No row covers support.evaluatedCycles of 4 cycles: the ladder goes from [2..4) in row b to >= 5 in row c.
            < 2; [2..4); [5..6]         |
            """)
    void a_step_that_breaks_a_ladder_is_named(String bounds, String complaint) {
        String[] each = bounds.split(";");
        Row[] rows = new Row[each.length];
        for (int i = 0; i < rows.length; i++) {
            String id = String.valueOf((char) ('a' + i));
            rows[i] = said(
                    TinyBook.row(id + ": support.evaluatedCycles " + each[i].strip() + "; ehc.hasPlan false"),
                    id,
                    "x",
                    true);
        }

        assertThat(found(new BrokenLadder(), rows)).isEqualTo(complaint == null ? List.of() : List.of(complaint));
    }

    @Test
    void days_between_a_row_and_the_next_or_that_both_count_on_are_named() {
        Row old = TinyBook.row("old", PLAN, null, CHANGE.minusDays(1));

        assertThat(found(new BrokenDates(), old, TinyBook.row("next", PLAN, CHANGE, null)))
                .isEmpty();
        assertThat(found(new BrokenDates(), old, TinyBook.row("next", PLAN, CHANGE.plusDays(30), null)))
                .containsExactly(
                        "Nothing counts from 2026-09-01 to 2026-09-30: row old ends and row next begins later.");
        assertThat(found(new BrokenDates(), old, TinyBook.row("next", PLAN, CHANGE.minusDays(10), null)))
                .containsExactly("Row old and row next both count from 2026-08-22 to 2026-08-31.");
    }

    @Test
    void a_local_row_without_a_start_among_others_with_one_is_named() {
        Row[] rows = {dated("a"), dated("b"), dated("c"), TinyBook.row("d", PLAN, null, null)};

        assertThat(found(new MissingStart(), rows))
                .containsExactly("Row d does not say from when it counts; the other local rows here do.");
        assertThat(found(new MissingStart(), Arrays.copyOfRange(rows, 1, 4))).isEmpty();
    }

    @Test
    void a_table_too_large_to_be_compared_is_named_and_compared_no_further() {
        Row[] rows = new Row[301];
        Arrays.setAll(rows, i -> TinyBook.row("r" + i + ":"));
        Table table = TinyBook.table("t", HitPolicy.UNIQUE, rows);

        assertThat(TableChecks.faults(List.of(TinyBook.book("national/b", table))))
                .extracting(Fault::what)
                .containsExactly("Table t has 301 rows; a UNIQUE table has 300 at most.");
    }

    private static List<String> found(Check check, Row... rows) {
        return TinyBook.found(check, TinyBook.book("national/b", TinyBook.table("t", HitPolicy.COLLECT, rows)));
    }

    private static Row dated(String id) {
        return TinyBook.row(id, PLAN, CHANGE, null);
    }

    private static Row saying(String id, String outcome, String reason, boolean primary) {
        return said(TinyBook.row(id, PLAN, null, null), outcome, reason, primary);
    }

    private static Row said(Row row, String outcome, String reason, boolean primary) {
        return new Row(
                row.id(),
                row.rule(),
                row.also(),
                row.from(),
                row.to(),
                row.cells(),
                outcome,
                row.title(),
                row.due(),
                row.metBy(),
                row.force(),
                row.binds(),
                primary,
                row.adverse(),
                reason,
                row.family(),
                row.sources(),
                row.doubt(),
                row.address());
    }
}
