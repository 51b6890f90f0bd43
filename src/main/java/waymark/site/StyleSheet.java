package waymark.site;

import java.nio.charset.StandardCharsets;

/**
 * The style sheet of GOV.UK Frontend without what only GOV.UK itself may show, its typeface and its crest, and after it
 * our own.
 */
final class StyleSheet {

    private static final String VERSION = "5.14.0";
    private static final String GOVUK =
            "/META-INF/resources/webjars/govuk-frontend/" + VERSION + "/dist/govuk/govuk-frontend.min.css";
    private static final String LICENCE = "/* GOV.UK Frontend " + VERSION
            + ", MIT licence, copyright Government Digital Service; changed: no GDS Transport, no crest */\n";

    private StyleSheet() {}

    static String all() {
        return LICENCE
                + text(GOVUK)
                        .replace("@charset \"UTF-8\";", "")
                        .replaceAll("(?s)/\\*.*?\\*/", "")
                        .replaceAll("@font-face\\{[^}]*}", "")
                        .replace("GDS Transport,", "Open Sans,")
                        .replaceAll("url\\(/assets/[^)]*\\)", "none")
                + "\n" + text("/waymark/site/waymark.css")
                + text("/waymark/site/cases.css")
                + text("/waymark/site/deciding.css")
                + text("/waymark/site/meeting.css")
                + text("/waymark/site/referral.css");
    }

    private static String text(String resource) {
        return new String(Asset.read(resource), StandardCharsets.UTF_8);
    }
}
