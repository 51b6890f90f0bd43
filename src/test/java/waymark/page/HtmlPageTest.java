package waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page as a browser and a screen reader take it. */
class HtmlPageTest {

    private final String html = HtmlPage.of(Documents.short_one());

    @Test
    void it_needs_nothing_from_anywhere_and_runs_nothing() {
        assertThat(html)
                .doesNotContain("<script", "<link", "<img", "@import", "url(", " style=", "onclick")
                .contains("<html lang=\"en-GB\">", "<title>Panel paper: A-1</title>");
        assertThat(html.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http");
    }

    @Test
    void words_are_words_and_never_become_marks() throws Exception {
        assertThat(html).contains("Attendance is 84% &lt; 90% &amp; falling.");
        assertThat(texts("tspan", "text")).contains("Step up to level 3 <now> & tell");
    }

    @Test
    void headings_go_down_one_level_at_a_time() throws Exception {
        assertThat(texts("h1")).containsExactly("Panel paper: A-1");
        assertThat(html.indexOf("<h1")).isLessThan(html.indexOf("<h2"));
        assertThat(html.indexOf("<h2")).isLessThan(html.indexOf("<h3"));
    }

    @Test
    void a_table_has_a_caption_and_its_header_cells_say_what_they_head() throws Exception {
        assertThat(texts("caption")).containsExactly("Facts");
        NodeList cells = elements("th");
        for (int i = 0; i < cells.getLength(); i++) {
            assertThat(((Element) cells.item(i)).getAttribute("scope")).isEqualTo("col");
        }
    }

    @Test
    void the_drawing_is_said_in_words_and_tells_steps_apart_without_colour() throws Exception {
        Element svg = (Element) elements("svg").item(0);

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("drawing-title");
        assertThat(svg.getAttribute("aria-describedby")).isEqualTo("drawing-words");
        assertThat(texts("figcaption")).containsExactly(Documents.LADDER.words());
        assertThat(texts("text")).contains("Suggested", "Now");
        assertThat(html).doesNotContain("fill=\"#", "stroke=\"#");
    }

    @Test
    void the_foot_says_which_release_it_came_from() throws Exception {
        assertThat(texts("footer").getFirst()).contains(Documents.HASH);
    }

    private List<String> texts(String... names) throws Exception {
        List<String> texts = new ArrayList<>();
        for (String name : names) {
            NodeList found = elements(name);
            for (int i = 0; i < found.getLength(); i++) {
                texts.add(found.item(i).getTextContent().strip());
            }
        }
        return texts;
    }

    /** The page is XML too, so that the same page can be put on paper. */
    private NodeList elements(String name) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)))
                .getElementsByTagName(name);
    }
}
