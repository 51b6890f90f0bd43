package waymark.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.regex.Pattern;

/** The templates of {@code src/main/jte}, which the build has made into classes. */
public final class Templates {

    /** Characters that no XML can hold, however they are written. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Templates() {}

    /**
     * A template with its values in place.
     *
     * @param name its file under {@code waymark/}, without the ending
     */
    public static String filled(String name, Map<String, Object> values) {
        StringOutput output = new StringOutput(32 * 1024);
        ENGINE.render("waymark/" + name + ".jte", values, output);
        return NOT_XML.matcher(output.toString()).replaceAll("\uFFFD");
    }
}
