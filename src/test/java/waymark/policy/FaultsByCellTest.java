package waymark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a policy lead is told about a slip, and where. */
class FaultsByCellTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Steps!A7  |                          | Steps!A7  | The row has no row id.
            Steps!A7  | step-1                   | Steps!A7  | The row id 'step-1' is used twice in this table.
            Steps!D6  | 1 September              | Steps!D6  | '1 September' is not a date.
            Steps!E6  | 2026-08-31               | Steps!E6  | The row ends before it begins, on 2026-09-01.
            Steps!F5  | support.evaluatedCycle   | Steps!F5  | There is no column called 'support.evaluatedCycle'. Did you mean 'support.evaluatedCycles'?
            Steps!G5  | support.evaluatedCycles  | Steps!G5  | The column 'support.evaluatedCycles' is there twice.
            Steps!H5  | outcom                   | Steps!H5  | There is no column called 'outcom'. Did you mean 'outcome'?
            Steps!H5  | outcom                   | Steps!A5  | The column 'outcome' is missing. Put 'outcome' back in row 5.
            Steps!H6  |                          | Steps!H6  | The row has no outcome.
            Steps!K6  | ehc.request.received     | Steps!K6  | There is no fact called 'ehc.request.received'. Did you mean 'ehc.request.receivedOn'?
            Steps!K6  | support.evaluatedCycles  | Steps!K6  | 'support.evaluatedCycles' cannot show that a thing is done.
            Steps!L6  | statue                   | Steps!L6  | 'statue' is not a force. Did you mean 'statute'?
            Steps!N6  | perhaps                  | Steps!N6  | 'perhaps' is neither yes nor no.
            Steps!P6  |                          | Steps!P6  | The row has no reason for a panel.
            Steps!Q6  |                          | Steps!Q6  | The row has no words for a family.
            Steps!R6  |                          | Steps!R6  | The row has no source.
            Steps!R6  | Children and Families Act| Steps!R6  | A row of statute must cite a section.
            Steps!A2  | Table:                   | Steps!A2  | The table does not say its table.
            Steps!A3  | Hit policy: FRIST        | Steps!A3  | 'FRIST' is not a hit policy. Did you mean 'FIRST'?
            Steps!B3  | Asked when: suport       | Steps!B3  | There is no fact called 'suport'.
            Steps!X9  | a stray word             | Steps!X9  | The cell stands in a column without a name.
            About!B3  |                          | About!B3  | The About sheet does not say Workbook.
            Settings!A4 | weeks                  | Settings!A4 | 'weeks' is not a name for a setting.
            Settings!A5 | panel.apMaxWeeks       | Settings!A5 | The setting 'panel.apMaxWeeks' is given twice.
            Settings!B4 | twenty                 | Settings!B4 | 'twenty' is not a number, which panel.apMaxWeeks is.
            Settings!B3 | worth                  | Settings!B3 | There is no column called 'worth'.
            Examples!B4 | tomorrow               | Examples!A4 | 'tomorrow' is not a date.
            Examples!C4 | support.cycles: 1      | Examples!A4 | 'support.cycles: 1' gives no fact.
            Examples!C4 | support.evaluated = 1  | Examples!A4 | There is no fact called 'support.evaluated'.
            """)
    void a_slip_is_named_with_its_cell(String cell, String typed, String where, String complaint) {
        List<Fault> faults =
                faults(Tampered.file(file -> Tampered.cell(file, cell).setCellValue(typed == null ? "" : typed)));

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.workbook()).isEqualTo(Tampered.PATH);
            assertThat(fault.address()).isEqualTo(where);
            assertThat(fault.what() + " " + fault.fix()).startsWith(complaint);
            assertThat(fault.why()).isNotBlank();
            assertThat(fault.fix()).isNotBlank();
        });
    }

    @Test
    void every_slip_is_reported_at_once() {
        assertThat(faults(Tampered.file(file -> {
                    Tampered.cell(file, "Steps!L6").setCellValue("law");
                    Tampered.cell(file, "Steps!Q7").setCellValue("");
                    Tampered.cell(file, "Settings!A4").setCellValue("x");
                })))
                .extracting(Fault::address)
                .containsExactly("Steps!L6", "Steps!Q7", "Settings!A4");
    }

    @Test
    void a_formula_is_never_worked_out() {
        assertThat(faults(Tampered.file(file -> Tampered.cell(file, "Steps!F6").setCellFormula("1+1"))))
                .containsExactly(new Fault(
                        Tampered.PATH,
                        "Steps!F6",
                        "The cell holds a formula.",
                        Why.AS_SEEN,
                        "Type the value itself. Nothing in a table is worked out."));
    }

    @Test
    void what_is_hidden_or_merged_is_reported() {
        assertThat(faults(Tampered.file(file -> {
                    var sheet = file.getSheet("Steps");
                    sheet.getRow(6).setZeroHeight(true);
                    sheet.setColumnHidden(8, true);
                    sheet.addMergedRegion(CellRangeAddress.valueOf("M6:M7"));
                    file.setSheetHidden(file.getSheetIndex("Examples"), true);
                })))
                .extracting(fault -> fault.address() + ": " + fault.what())
                .containsExactly(
                        "Steps!A7: Row 7 is hidden.",
                        "Steps!I1: The column is hidden.",
                        "Steps!M6: The cells M6:M7 are merged.",
                        "Examples!A1: The sheet is hidden.");
    }

    @Test
    void a_sheet_that_is_no_table_is_reported() {
        assertThat(faults(Tampered.file(file ->
                        file.createSheet("Notes").createRow(0).createCell(0).setCellValue("x"))))
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.what()).isEqualTo("There is no column called 'row id' on this sheet."));
    }

    @Test
    void a_workbook_stands_where_it_says_it_belongs() {
        assertThat(WorkbookReader.look(Tampered.file(), "upload.xlsx")
                        .workbook()
                        .path())
                .isEqualTo(Tampered.PATH);
        assertThat(faults(Tampered.file(), "solihull/good"))
                .containsExactly(new Fault(
                        "solihull/good",
                        "About!B4",
                        "The workbook says that it is national/good.",
                        Why.BELONGS,
                        "Write the folder as its authority and the file's name as its workbook."));
    }

    private static List<Fault> faults(byte[] file) {
        return faults(file, Tampered.PATH);
    }

    private static List<Fault> faults(byte[] file, String path) {
        try {
            WorkbookReader.read(file, path);
            return List.of();
        } catch (BrokenTables broken) {
            return broken.faults();
        }
    }
}
