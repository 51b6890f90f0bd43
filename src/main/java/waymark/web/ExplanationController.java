package waymark.web;

import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.CASE_SYSTEM;
import static waymark.access.RoleCode.PANEL_CHAIR;
import static waymark.access.RoleCode.PANEL_MEMBER;
import static waymark.access.RoleCode.POLICY_LEAD;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import waymark.access.Caller;
import waymark.explain.Explained;
import waymark.explain.Inquiry;
import waymark.page.HtmlPage;
import waymark.page.PdfPaper;
import waymark.page.SvgPicture;
import waymark.store.StoredRecommendation;

/** A recommendation explained to those it is for, in the form they ask for. */
@Controller(RecommendationsController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, CASE_SYSTEM, PANEL_CHAIR, PANEL_MEMBER, POLICY_LEAD})
final class ExplanationController {

    private static final String NOTHING_TO_DRAW =
            "There is nothing to draw: the child's level is not known, or no question has a single answer.";

    private final Recall recall;

    ExplanationController(Recall recall) {
        this.recall = recall;
    }

    /**
     * Explains what was recommended, from the stored facts and the stored release: the same today and after newer
     * releases.
     *
     * @param voice for whom it is told
     * @param format the form, for plain links; it goes before the Accept header
     * @param why an outcome: why it is suggested
     * @param whyNot an outcome: why it is not, or does not lead
     * @param on a day: what would have been suggested then
     */
    @Operation(operationId = "explanation")
    @ApiResponse(
            responseCode = "200",
            description = "The explanation; as SVG, the drawing alone",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Explained.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = "string")),
                @Content(mediaType = MediaType.APPLICATION_PDF, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "image/svg+xml", schema = @Schema(type = "string"))
            })
    @Get("/{id}/explanation")
    @Produces(MediaType.ALL)
    HttpResponse<byte[]> explanation(
            HttpRequest<?> request,
            @Parameter(hidden = true) Caller caller,
            String id,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"panel", "family", "record"},
                                            defaultValue = "panel"))
                    @QueryValue
                    Optional<String> voice,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"json", "html", "pdf", "svg"}))
                    @QueryValue
                    Optional<String> format,
            @QueryValue Optional<String> why,
            @QueryValue Optional<String> whyNot,
            @Parameter(schema = @Schema(type = "string", format = "date")) @QueryValue Optional<String> on) {
        ExplanationAsked asked = ExplanationAsked.read(request);
        StoredRecommendation stored = recall.stored(id, caller);
        Inquiry inquiry = Inquiry.into(recall.caseFile(stored), recall.recommender(stored))
                .keptAs(stored.id());
        var response = HttpResponse.ok(body(inquiry, asked))
                .contentType(asked.form().type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + fileName(inquiry.caseFile().reference(), asked) + "\"");
        return asked.form() == Form.HTML || asked.form() == Form.SVG
                ? response.header("Content-Security-Policy", HtmlPage.ALLOWS)
                : response;
    }

    private static byte[] body(Inquiry inquiry, ExplanationAsked asked) {
        return switch (asked.form()) {
            case JSON -> ApiJson.bytes(Explained.of(inquiry, asked.answer(inquiry), asked.voice(), asked.everything()));
            case HTML -> HtmlPage.of(asked.answer(inquiry)).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfPaper.of(asked.answer(inquiry));
            case SVG ->
                inquiry.drawing(asked.voice())
                        .map(SvgPicture::of)
                        .orElseThrow(() -> new NotAnswered(Problems.notFound(NOTHING_TO_DRAW)))
                        .getBytes(StandardCharsets.UTF_8);
        };
    }

    private static String fileName(String reference, ExplanationAsked asked) {
        String what = asked.form() == Form.SVG ? "drawing" : asked.voice().word();
        return reference.replaceAll("[^A-Za-z0-9._-]", "-") + "-" + what + "."
                + asked.form().word();
    }
}
