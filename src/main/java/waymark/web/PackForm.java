package waymark.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.nio.charset.StandardCharsets;
import waymark.explain.Pack;
import waymark.page.HtmlPage;
import waymark.page.PackPaper;

/** The forms in which a meeting's pack comes. */
public enum PackForm {
    PDF,
    HTML;

    /** @throws NotAnswered when it does not come in that form */
    static PackForm of(String word) {
        return switch (word) {
            case "pdf" -> PDF;
            case "html" -> HTML;
            default -> throw new NotAnswered(Problems.badQuery("Give format as one of pdf, html."));
        };
    }

    /**
     * A pack as a file.
     *
     * @param name what the file is called, without its ending
     */
    public static HttpResponse<byte[]> answer(Pack pack, PackForm form, String name) {
        String file = name.replaceAll("[^A-Za-z0-9._-]", "-") + "-pack";
        return form == PDF
                ? HttpResponse.ok(PackPaper.pdf(pack))
                        .contentType(MediaType.APPLICATION_PDF_TYPE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file + ".pdf\"")
                : HttpResponse.ok(PackPaper.html(pack).getBytes(StandardCharsets.UTF_8))
                        .contentType(MediaType.TEXT_HTML_TYPE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file + ".html\"")
                        .header("Content-Security-Policy", HtmlPage.ALLOWS);
    }
}
