package waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A document as a Word file that a council can work with, and a screen reader follow. */
class WordPaperTest {

    private XWPFDocument word;

    @BeforeEach
    void open() throws IOException {
        word = new XWPFDocument(new ByteArrayInputStream(WordPaper.of(Documents.short_one())));
    }

    @AfterEach
    void close() throws IOException {
        word.close();
    }

    @Test
    void headings_are_headings() {
        assertThat(styled("Heading1")).containsExactly("Panel paper: A-1");
        assertThat(styled("Heading2")).containsExactly("What is suggested");
        assertThat(styled("Heading3")).containsExactly("Step up");
        assertThat(word.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
    }

    @Test
    void points_are_a_real_list() {
        assertThat(word.getParagraphs().stream()
                        .filter(paragraph -> paragraph.getNumID() != null)
                        .map(XWPFParagraph::getText))
                .containsExactly("Attendance: 84% (the rule looks for: less than 90%)", "Rule ga-l04");
    }

    @Test
    void a_table_has_a_head_that_comes_again_on_each_page() {
        assertThat(word.getTables()).singleElement().satisfies(table -> {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("9 years");
        });
    }

    @Test
    void it_says_its_title_its_language_and_where_it_came_from() {
        assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Panel paper: A-1");
        assertThat(word.getFooterList().getFirst().getText())
                .contains(Documents.HASH)
                .contains("Page ");
    }

    private List<String> styled(String style) {
        return word.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
