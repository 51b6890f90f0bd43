package waymark.page;

import java.util.Map;
import waymark.explain.Pack;

/** A meeting's pack: one PDF with a bookmark for each case, or one web page that needs nothing else. */
public final class PackPaper {

    private PackPaper() {}

    /** The bytes of the PDF; the same pack always has the same. */
    public static byte[] pdf(Pack pack) {
        return PdfPaper.printed(Templates.filled("pack", Map.of("pack", pack, "paper", true)));
    }

    /** The page, as well-formed XML that is also HTML; it may do what {@link HtmlPage#ALLOWS} says. */
    public static String html(Pack pack) {
        return Templates.filled("pack", Map.of("pack", pack, "paper", false));
    }
}
