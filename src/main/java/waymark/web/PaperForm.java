package waymark.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import waymark.explain.Document;
import waymark.page.HtmlPage;
import waymark.page.PdfPaper;
import waymark.page.WordPaper;

/** The forms in which minutes and letters come. */
enum PaperForm {
    JSON(MediaType.APPLICATION_JSON, ApiJson::bytes),
    HTML(MediaType.TEXT_HTML, document -> HtmlPage.of(document).getBytes(StandardCharsets.UTF_8)),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", WordPaper::of),
    PDF(MediaType.APPLICATION_PDF, PdfPaper::of);

    private final String type;
    private final Function<Document, byte[]> bytes;

    PaperForm(String type, Function<Document, byte[]> bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    /**
     * A document in the form that was asked for; as data when none was.
     *
     * @param name what the file is called, without its ending
     * @throws NotAnswered when it does not come in that form
     */
    static HttpResponse<byte[]> answer(Document document, Optional<String> asked, String name) {
        PaperForm form = of(asked);
        var response = HttpResponse.ok(form.bytes.apply(document))
                .contentType(new MediaType(form.type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "-") + "." + form.word() + "\"");
        return form == HTML ? response.header("Content-Security-Policy", HtmlPage.ALLOWS) : response;
    }

    private static PaperForm of(Optional<String> asked) {
        return asked.isEmpty()
                ? JSON
                : Arrays.stream(values())
                        .filter(form -> form.word().equals(asked.get()))
                        .findFirst()
                        .orElseThrow(() -> new NotAnswered(
                                Problems.badQuery("Give format as one of " + String.join(", ", words()) + ".")));
    }

    private static List<String> words() {
        return Arrays.stream(values()).map(PaperForm::word).toList();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
