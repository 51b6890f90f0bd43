package waymark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same tables as other programs write them, and as Excel changes them while people type. */
class OtherProgramsTest {
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    @Test
    void a_strict_workbook_reads_the_same() {
        assertSame(Tampered.rewriting(part -> part.replace(TRANSITIONAL, STRICT)
                .replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-01", "2026-09-01T00:00:00", "2026-09-01T00:00:00.000Z"})
    void a_date_as_a_strict_workbook_holds_it_is_a_date(String date) throws RefusedFile {
        Grid grid = grids(new RawBook()
                        .sheet("<row><c t='d'><v>" + date + "</v></c></row>", "", 0, "")
                        .file())
                .getFirst();

        assertThat(grid.at(0, 0)).isEqualTo("2026-09-01");
    }

    /** No looks, no addresses, and the words in the cell itself: as online sheets and small libraries write it. */
    @Test
    void the_barest_workbook_reads_the_same() throws RefusedFile {
        assertSame(RawBook.of(grids(Tampered.file())));
    }

    @Test
    void parts_named_from_the_top_or_in_other_letters_read_the_same() {
        assertSame(Tampered.replacing("\"worksheets/", "\"/xl/worksheets/"));
        assertSame(Tampered.replacing("\"worksheets/", "\"./other/../worksheets/"));
        assertSame(Tampered.replacing("\"sharedStrings.xml", "\"SharedStrings.XML"));
    }

    @Test
    void rows_and_columns_that_are_empty_change_nothing() {
        Workbook book = read(file -> {
            XSSFSheet sheet = file.getSheet("Steps");
            sheet.shiftColumns(0, 18, 2);
            sheet.shiftRows(5, 6, 2);
            sheet.createRow(4_000).createCell(90).setCellStyle(file.createCellStyle());
        });

        assertThat(book.tables().getFirst().rows()).extracting(Row::id).containsExactly("step-1", "step-2");
        assertThat(book.tables().getFirst().question()).isEqualTo("graduated-approach");
    }

    /** A rule for looks or a list of choices holds formulas too, and they stand for no value. */
    @Test
    void choices_that_come_from_another_sheet_are_no_formula() {
        assertSame(
                Tampered.replacing(
                        "</worksheet>",
                        "<extLst><ext><dataValidation><formula1><f>Settings!$A$1:$A$9</f></formula1></dataValidation></ext></extLst></worksheet>"));
    }

    @ParameterizedTest
    @CsvSource({
        "Steps!A1+1, The cell holds a formula that reaches outside the sheet.",
        "'HYPERLINK(\"https://example.org\")', The cell holds a formula that reaches outside the sheet.",
        "SUM(A1:A2), The cell holds a formula.",
    })
    void a_formula_that_reaches_outside_is_named_as_such(String formula, String complaint) {
        assertThat(faults(file -> Tampered.cell(file, "Steps!F6").setCellFormula(formula)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.what()).isEqualTo(complaint);
                    assertThat(fault.address()).isEqualTo("Steps!F6");
                });
    }

    @Test
    void spaces_and_marks_that_nobody_sees_are_passed_over() {
        Workbook book = read(file -> {
            Tampered.cell(file, "Steps!F6").setCellValue(">=\u00a02\u200b");
            Tampered.cell(file, "Steps!H6").setCellValue("\ufefftalk\u202f");
        });

        Row row = book.tables().getFirst().rows().getFirst();
        assertThat(row.cells().getFirst().text()).isEqualTo(">= 2");
        assertThat(row.outcome()).isEqualTo("talk");
    }

    /** Whatever Excel made of what was typed, it is read right or the cell is named. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            setting.phase            | \u201cPRIMARY\u201d, \u201cSECONDARY\u201d | PRIMARY, SECONDARY
            support.evaluatedCycles  | \u2265 2                                   | >= 2
            support.evaluatedCycles  | \u2264 2                                   | <= 2
            support.evaluatedCycles  | \u2013                                     | -
            support.evaluatedCycles  | [1\u20263]                                 | [1..3]
            support.evaluatedCycles  | = 2                                        | 2
            ehc.hasPlan              | TRUE                                       | true
            ehc.hasPlan              | False                                      | false
            """)
    void what_excel_makes_of_a_condition_is_read_as_it_was_meant(String fact, String typed, String meant) {
        assertThat(condition(fact, typed)).isEqualTo(condition(fact, meant));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            attendance.attendancePct | 90%        | '90%' cannot be read as a test. Write 90 alone
            support.evaluatedCycles  | 2026-03-01 | '2026-03-01' is not a test of support.evaluatedCycles, which is a whole number. Excel may have made a date
            """)
    void what_excel_makes_unreadable_is_said_with_what_to_write(String fact, String typed, String told) {
        Table table = TinyBook.table(HitPolicy.COLLECT, "a: " + fact + " " + typed);

        assertThat(TableChecks.faults(List.of(TinyBook.book("national/b", table))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.what() + " " + fault.fix()).startsWith(told));
    }

    /** A condition or date with brackets without end would fill the stack of whoever took it apart. */
    @Test
    void what_is_too_deep_to_be_read_is_said_so() {
        Workbook book = read(file -> {
            Tampered.cell(file, "Steps!F6").setCellValue("not(".repeat(8_000));
            Tampered.cell(file, "Steps!J6").setCellValue("(".repeat(32_000));
        });

        assertThat(TableChecks.faults(List.of(book)))
                .extracting(Fault::what)
                .contains(
                        "The cell is too long or has too many brackets to be read as a test.",
                        "Row 6 (step-1), due: A due date of more than 1000 letters cannot be read.");
    }

    @Test
    void a_date_in_the_british_way_is_told_in_the_way_that_is_read() {
        assertThat(faults(file -> Tampered.cell(file, "Steps!D6").setCellValue("1/9/2026")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.fix()).isEqualTo("Write it as 2026-09-01."));
    }

    private static void assertSame(byte[] file) {
        assertThat(WorkbookReader.read(file, Tampered.PATH)).isEqualTo(Tampered.book());
    }

    private static Workbook read(Consumer<XSSFWorkbook> change) {
        return WorkbookReader.read(Tampered.file(change), Tampered.PATH);
    }

    private static List<Fault> faults(Consumer<XSSFWorkbook> change) {
        return WorkbookReader.look(Tampered.file(change), Tampered.PATH).faults();
    }

    private static List<Grid> grids(byte[] file) throws RefusedFile {
        WorkbookParts parts = new WorkbookParts(WorkbookFile.open(file));
        List<Grid> grids = new ArrayList<>();
        for (WorkbookParts.Sheet sheet : parts.sheets()) {
            grids.add(GridReader.read(parts, sheet, new Faults("")));
        }
        return grids;
    }

    private static Condition condition(String fact, String typed) {
        Table table = TinyBook.table(HitPolicy.COLLECT, "a: " + fact + " " + typed);
        return TinyBook.release(TinyBook.book("national/b", table)).rows().getFirst().clauses().stream()
                .map(Clause::condition)
                .findFirst()
                .orElse(new Condition.Anything());
    }
}
