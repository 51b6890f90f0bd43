package waymark.web;

import static waymark.access.RoleCode.ADMINISTRATOR;
import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.CASE_SYSTEM;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import waymark.access.Caller;
import waymark.privacy.SubjectAccess;

/** Everything that is known about one case, for the person whom it is about. */
@Controller("/api/v1/cases")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({ADMINISTRATOR, AUDITOR, CASE_SYSTEM})
final class ExportController {

    private static final String ZIP = "application/zip";

    private final SubjectAccess access;
    private final RecordPages pages;

    ExportController(SubjectAccess access, RecordPages pages) {
        this.access = access;
        this.pages = pages;
    }

    /**
     * Everything that is known about a case as one ZIP file. That it was handed over is recorded.
     *
     * @param authority the council; left out by a caller who has one
     */
    @Operation(operationId = "export")
    @ApiResponse(
            responseCode = "200",
            description = "A ZIP file: the data as JSON and a page for each recommendation",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    @Get("/{reference}/export")
    @Produces(ZIP)
    HttpResponse<byte[]> export(
            @Parameter(hidden = true) Caller caller, String reference, @QueryValue Optional<String> authority)
            throws IOException {
        String whose = authority
                .or(() -> Optional.ofNullable(caller.authority()))
                .orElseThrow(() -> new NotAnswered(Problems.badQuery("Say whose case it is: authority=NAME.")));
        SubjectAccess.Known known = access.about(whose, reference);
        if (!caller.sees(whose) || known.nothing()) {
            throw new NotAnswered(Problems.notFound("Nothing is known about a case with this reference."));
        }
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        access.write(known, pages, caller, zip);
        return HttpResponse.ok(zip.toByteArray())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + reference.replaceAll("[^A-Za-z0-9._-]", "-") + ".zip\"");
    }
}
