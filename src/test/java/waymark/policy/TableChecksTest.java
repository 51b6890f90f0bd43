package waymark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableChecksTest {
    @Test
    void a_first_table_ends_with_a_row_for_everything_else() {
        assertThat(gap("a: ehc.hasPlan true"))
                .containsExactly("Table t has no row for every case: none is met when nothing more is known.");
        assertThat(gap("a: ehc.hasPlan true, unknown", "b: attendance.attendancePct < 90, unknown"))
                .containsExactly(
                        "Table t has no row for every case: none is met when Has an EHC plan is no and Attendance is 90%.");
        assertThat(gap("a: ehc.hasPlan true", "b:")).isEmpty();
        assertThat(gap("a: ehc.hasPlan true", "b: ehc.hasPlan false, unknown")).isEmpty();
    }

    private static List<String> gap(String... rows) {
        return TinyBook.found(new GapInFirst(), TinyBook.book("national/b", TinyBook.table(HitPolicy.FIRST, rows)));
    }

    @Test
    void of_many_faults_alike_the_first_are_told_and_how_many_more_there_are() {
        Row[] rows = IntStream.range(0, 1_500)
                .mapToObj(i -> TinyBook.row("r" + i + ": attendance.attendancePct > " + (101 + i)))
                .toArray(Row[]::new);
        Table table = TinyBook.table("t", HitPolicy.COLLECT, rows);

        List<Fault> faults = TableChecks.faults(List.of(TinyBook.book("national/b", table)));

        assertThat(faults).hasSize(51);
        assertThat(faults.getLast().what()).isEqualTo("There are 1,450 more faults of this kind on the sheet.");
    }

    @Test
    void a_council_adds_rows_and_never_replaces_what_is_national() {
        Workbook national = TinyBook.book("national/b", TinyBook.table("n", HitPolicy.COLLECT, TinyBook.row("a:")));
        Workbook pack = TinyBook.book("solihull/b", TinyBook.table("s", HitPolicy.COLLECT, TinyBook.row("a:")));

        assertThat(new RepeatedId().faults(TinyBook.release(national, pack)))
                .containsExactly(new Fault(
                        "solihull/b",
                        "T!a",
                        "The row id 'a' is used in national/b too.",
                        Why.ONE_ID,
                        "A council's workbook cannot replace what is national: give it an id of its own."));
    }

    @Test
    void two_councils_may_use_the_same_ids() {
        Table table = TinyBook.table(HitPolicy.COLLECT, "a:");

        assertThat(TinyBook.found(
                        new RepeatedId(), TinyBook.book("solihull/b", table), TinyBook.book("wolverhampton/b", table)))
                .isEmpty();
    }

    @Test
    void a_cell_that_cannot_be_read_hides_no_other_fault() {
        Table table = TinyBook.table(
                HitPolicy.FIRST, "bad: ehc.hasPlan perhaps", "a: ehc.hasPlan known", "b: ehc.hasPlan true", "last:");

        assertThat(TableChecks.faults(List.of(TinyBook.book("national/b", table))))
                .extracting(Fault::what)
                .containsExactly(
                        "Row b can never be used: row a already covers every case that it covers.",
                        "'perhaps' is not a test of ehc.hasPlan, which is true or false.");
    }

    @Test
    void faults_are_listed_from_the_top_of_each_sheet() {
        assertThat(Stream.of("T!A12:R12", "S!B3", "T!B9", "file", "T!A9")
                        .map(address -> new Fault("b", address, "", "", ""))
                        .sorted()
                        .map(Fault::address))
                .containsExactly("S!B3", "T!A9", "T!B9", "T!A12:R12", "file");
    }
}
