package waymark.web;

import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.PANEL_CHAIR;
import static waymark.access.RoleCode.PANEL_MEMBER;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
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
import java.io.InputStream;
import java.util.Optional;
import waymark.access.Caller;
import waymark.explain.Document;
import waymark.panel.MinutesBook;

/** The minutes of a meeting. */
@Controller(PanelsController.PATH + "/{panel}/meetings/{date}/minutes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, PANEL_CHAIR, PANEL_MEMBER})
final class MinutesController {

    private final PanelFound found;
    private final MinutesBook minutes;
    private final TextsScreened texts;

    MinutesController(PanelFound found, MinutesBook minutes, TextsScreened texts) {
        this.found = found;
        this.minutes = minutes;
        this.texts = texts;
    }

    /**
     * The minutes, signed or as a draft.
     *
     * @param format json, html, docx or pdf
     */
    @Operation(operationId = "minutes")
    @ApiResponse(
            responseCode = "200",
            description = "The minutes",
            content = @Content(schema = @Schema(implementation = Document.class)))
    @Get
    @Produces(MediaType.ALL)
    HttpResponse<byte[]> minutes(
            String panel, String date, @Parameter(hidden = true) Caller caller, @QueryValue Optional<String> format) {
        return PaperForm.answer(
                minutes.of(found.panel(panel, caller), PanelFound.day(date)), format, panel + "-" + date + "-minutes");
    }

    /** Puts other words in front of a part, before the minutes are signed. */
    @Operation(operationId = "rewordMinutes")
    @Post(consumes = MediaType.ALL)
    @Secured({PANEL_CHAIR, PANEL_MEMBER})
    Document reword(
            HttpRequest<?> request,
            String panel,
            String date,
            @Parameter(hidden = true) Caller caller,
            @QueryValue Optional<String> textsChecked,
            @Nullable @Body InputStream body) {
        MinutesBook.Wording wording = PanelBody.read(MinutesBook.Wording.class, request, body, "words for the minutes");
        texts.require(texts.found("/text", wording.text()), textsChecked);
        return minutes.reword(found.panel(panel, caller), PanelFound.day(date), wording, caller);
    }

    /** Signs the minutes off: from then on they stay as they are. */
    @Operation(operationId = "signMinutes")
    @Post(uri = "/signature", consumes = MediaType.ALL)
    @Secured(PANEL_CHAIR)
    Document sign(String panel, String date, @Parameter(hidden = true) Caller caller) {
        return minutes.sign(found.panel(panel, caller), PanelFound.day(date), caller);
    }
}
