package waymark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookReaderTest {
    @Property(tries = 30)
    void what_is_written_reads_back_as_the_same_workbook(@ForAll Workbook book) {
        assertThat(WorkbookReader.read(WorkbookWriter.write(book), book.path())).isEqualTo(book);
    }

    @Test
    void a_cell_is_read_the_way_a_person_sees_it() {
        Workbook book = read(file -> {
            Tampered.cell(file, "Steps!F6").setCellValue(90);
            Tampered.cell(file, "Steps!F7").setCellValue(0.1 + 0.2);
            Tampered.cell(file, "Steps!G6").setCellValue(true);
            Tampered.cell(file, "Steps!N6").setCellValue(true);
            Tampered.cell(file, "Settings!B4").setCellValue(20);
        });

        Row row = book.tables().getFirst().rows().getFirst();
        assertThat(row.cells()).extracting(Cell::text).containsExactly("90", "true");
        assertThat(book.tables().getFirst().rows().get(1).cells().getFirst().text())
                .isEqualTo("0.3");
        assertThat(row.from()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(row.primary()).isTrue();
        assertThat(book.settings().getFirst().value()).isEqualTo("20");
    }

    @Test
    void a_percentage_is_read_with_its_sign() {
        Workbook book = read(file -> {
            var cell = Tampered.cell(file, "Steps!F6");
            var style = file.createCellStyle();
            style.setDataFormat(file.createDataFormat().getFormat("0%"));
            cell.setCellStyle(style);
            cell.setCellValue(0.9);
        });

        assertThat(book.tables().getFirst().rows().getFirst().cells().getFirst().text())
                .isEqualTo("90%");
    }

    @Test
    void blank_rows_are_passed_over() {
        Workbook book = read(file -> {
            XSSFSheet sheet = file.getSheet("Steps");
            sheet.shiftRows(6, 6, 3);
            Tampered.cell(file, "Steps!A30").setCellValue("   ");
        });

        assertThat(book.tables().getFirst().rows())
                .extracting(Row::address)
                .containsExactly("Steps!A6:S6", "Steps!A10:S10");
    }

    @Test
    void columns_and_sheets_may_be_moved() {
        Workbook moved = read(file -> {
            swap(file.getSheet("Steps"), 0, 18);
            swap(file.getSheet("Steps"), 5, 11);
            file.setSheetOrder("Settings", 0);
            file.setSheetOrder("About", 3);
        });

        Row row = moved.tables().getFirst().rows().getFirst();
        assertThat(row.id()).isEqualTo("step-1");
        assertThat(row.force()).isEqualTo(Force.STATUTE);
        assertThat(row.cells())
                .containsExactlyInAnyOrder(
                        new Cell("support.evaluatedCycles", ">= 2", "Steps!L6"),
                        new Cell("setting.phase", "PRIMARY", "Steps!G6"));
        assertThat(moved.tables().getFirst().question()).isEqualTo("graduated-approach");
        assertThat(moved.settings()).isEqualTo(Tampered.book().settings());
        assertThat(moved.title()).isEqualTo(Tampered.book().title());
    }

    private static void swap(XSSFSheet sheet, int one, int other) {
        for (int row = 0; row <= 6; row++) {
            var a = sheet.getRow(row).getCell(one);
            var b = sheet.getRow(row).getCell(other);
            if (row > 0 && !(a.toString() + b).isEmpty()) {
                String words = a.toString();
                a.setCellValue(b.toString());
                b.setCellValue(words);
            }
        }
    }

    private static Workbook read(Consumer<XSSFWorkbook> change) {
        return WorkbookReader.read(Tampered.file(change), Tampered.PATH);
    }
}
