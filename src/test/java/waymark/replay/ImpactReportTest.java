package waymark.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import waymark.replay.CaseChange.Answer;
import waymark.replay.CaseChange.Moved;
import waymark.replay.Impact.DatesMoved;
import waymark.replay.Impact.Falls;
import waymark.replay.Impact.Flow;
import waymark.replay.Impact.Moves;
import waymark.replay.Impact.Share;
import waymark.replay.Impact.Unanswered;

/** An impact as people download it and see it drawn. */
class ImpactReportTest {

    private static final Outcome SCREEN = new Outcome("screen", "Screen, and talk: \"both\"");
    private static final Outcome RUN = new Outcome("run", "=HYPERLINK(\"x\")");
    private static final Impact IMPACT = new Impact(
            100,
            30L,
            1,
            List.of(new Flow("evidence", SCREEN, RUN, 20L), new Flow("evidence", null, SCREEN, null)),
            List.of(new DatesMoved(
                    "evidence", SCREEN, new Moves(9L, 2, 3, 9), new Moves(0L, null, null, null), 0L, 1L)),
            List.of(
                    new Share(Group.PHASE, "primary", 60L, 30L, Falls.MORE_OFTEN),
                    new Share(Group.PHASE, "secondary", null, null, null)));
    private static final ImpactReport REPORT = new ImpactReport(
            IMPACT,
            () -> Stream.of(new CaseChange(
                    "C-1",
                    "abc",
                    List.of(new Answer("evidence", SCREEN, RUN)),
                    List.of(new Moved("evidence", SCREEN, LocalDate.of(2026, 11, 12), LocalDate.of(2026, 11, 5))))),
            () -> Stream.of(new Unanswered("line 7", "@SUM(1)")));

    @Test
    void the_spreadsheet_has_a_sheet_for_each_question_people_ask() throws IOException {
        try (XSSFWorkbook book = workbook(REPORT)) {
            assertThat(book)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("What changes", "Children", "Dates", "Groups", "Not answered");
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                XSSFSheet sheet = book.getSheetAt(i);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
                assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
            }
            XSSFSheet children = book.getSheet("Children");
            assertThat(children.getRow(2).getCell(4).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDate.of(2026, 11, 12).atStartOfDay());
            assertThat(children.getRow(2).getCell(6).getNumericCellValue()).isEqualTo(-7);
            XSSFSheet groups = book.getSheet("Groups");
            assertThat(groups.getRow(1).getCell(5).getStringCellValue()).contains("more often", "check why");
            assertThat(groups.getRow(2).getCell(2).getStringCellValue()).isEqualTo("not shown");
        }
    }

    @Test
    void no_cell_of_the_spreadsheet_can_run_as_a_formula() throws IOException {
        try (XSSFWorkbook book = workbook(REPORT)) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellType() == CellType.STRING) {
                    assertThat(cell.getStringCellValue()).doesNotContainPattern("^[=+\\-@\\t\\r\\n]");
                }
            })));
        }
    }

    @Test
    void csv_is_quoted_and_defused() throws IOException {
        assertThat(csv(REPORT, "changes"))
                .isEqualTo("\uFEFFQuestion,From,To,Cases\r\n"
                        + "evidence,\"Screen, and talk: \"\"both\"\"\",\"'=HYPERLINK(\"\"x\"\")\",20\r\n"
                        + "evidence,(nothing),\"Screen, and talk: \"\"both\"\"\",not shown\r\n");
        assertThat(csv(REPORT, "not-answered")).contains("line 7,'@SUM(1)");
        assertThat(csv(REPORT, "groups")).contains("phase,primary,60,30,50.0%,");
    }

    @Test
    void people_who_may_not_see_the_children_get_figures_only() throws IOException {
        ImpactReport figures = new ImpactReport(IMPACT, null, null);

        assertThat(figures.tables()).containsExactly("changes", "dates", "groups");
        assertThat(figures.csv("children", new ByteArrayOutputStream())).isFalse();
    }

    @Test
    void the_picture_says_in_words_what_it_draws() throws Exception {
        String svg = FlowPicture.svg(IMPACT.flows());

        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                .contains("Evidence: 20 cases from 'Screen, and talk: \"both\"' to '=HYPERLINK(\"x\")'.")
                .contains("fewer than 5 cases from '(nothing)'");
        assertThat(root.getElementsByTagName("path").getLength()).isEqualTo(2);
        assertThat(FlowPicture.svg(List.of())).isEmpty();
    }

    private static XSSFWorkbook workbook(ImpactReport report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        report.xlsx(bytes);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static String csv(ImpactReport report, String table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(report.csv(table, bytes)).isTrue();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
