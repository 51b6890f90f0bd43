package waymark.page;

import java.util.Map;
import waymark.explain.Document;

/** A document as one web page that needs nothing else: no script, no picture or style from anywhere. */
public final class HtmlPage {

    /** The Content-Security-Policy that the page needs: its own styles, and nothing else. */
    public static final String ALLOWS = Styles.policy();

    private HtmlPage() {}

    /** The page, as well-formed XML that is also HTML. */
    public static String of(Document document) {
        return Templates.filled("explanation", Map.of("document", document, "paper", false));
    }

    /** The same for paper, where a foot stands on every page. */
    static String forPaper(Document document) {
        return Templates.filled("explanation", Map.of("document", document, "paper", true));
    }
}
