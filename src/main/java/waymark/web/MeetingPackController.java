package waymark.web;

import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.PANEL_CHAIR;
import static waymark.access.RoleCode.PANEL_MEMBER;

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
import java.util.Optional;
import waymark.access.Caller;

/** What a panel reads for a meeting, as one file. */
@Controller(PanelsController.PATH + "/{panel}/meetings/{date}/pack")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, PANEL_CHAIR, PANEL_MEMBER})
final class MeetingPackController {

    private final PanelFound found;
    private final MeetingPacks packs;

    MeetingPackController(PanelFound found, MeetingPacks packs) {
        this.found = found;
        this.packs = packs;
    }

    /**
     * The pack of a meeting: each case on one page first, then the panel's reasons and the family's words.
     *
     * @param format pdf, or html for one page that loads nothing; pdf unless told
     */
    @Operation(operationId = "meetingPack")
    @ApiResponse(
            responseCode = "200",
            description = "The pack",
            content = {
                @Content(mediaType = MediaType.APPLICATION_PDF, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = "string"))
            })
    @Get
    @Produces(MediaType.ALL)
    HttpResponse<byte[]> pack(
            String panel,
            String date,
            @Parameter(hidden = true) Caller caller,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"pdf", "html"},
                                            defaultValue = "pdf"))
                    @QueryValue
                    Optional<String> format) {
        return PackForm.answer(
                packs.of(found.panel(panel, caller), PanelFound.day(date), caller),
                PackForm.of(format.orElse("pdf")),
                panel + "-" + date);
    }
}
