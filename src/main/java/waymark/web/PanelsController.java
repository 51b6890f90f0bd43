package waymark.web;

import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.CASE_SYSTEM;
import static waymark.access.RoleCode.PANEL_CHAIR;
import static waymark.access.RoleCode.PANEL_MEMBER;
import static waymark.access.RoleCode.POLICY_LEAD;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import waymark.access.Caller;
import waymark.panel.Panel;
import waymark.panel.PanelMeetings;
import waymark.panel.Panels;
import waymark.panel.Referral;
import waymark.panel.Referred;
import waymark.recommend.Json;

/** Panels, and the cases that they are asked about. */
@Controller(PanelsController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, CASE_SYSTEM, PANEL_CHAIR, PANEL_MEMBER, POLICY_LEAD})
final class PanelsController {

    static final String PATH = "/api/v1/panels";

    private final Panels panels;
    private final PanelFound found;
    private final PanelMeetings meetings;
    private final Referring referring;
    private final Scheduler worker;

    PanelsController(
            Panels panels,
            PanelFound found,
            PanelMeetings meetings,
            Referring referring,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.panels = panels;
        this.found = found;
        this.meetings = meetings;
        this.referring = referring;
        this.worker = Schedulers.fromExecutor(executor);
    }

    /** The panels of the caller's authority, as the release in force sets them. */
    @Operation(operationId = "panels")
    @Get
    List<Panel> all(@Parameter(hidden = true) Caller caller) {
        return panels.of(caller);
    }

    /** One panel, and what is not known about it. */
    @Operation(operationId = "panel")
    @Get("/{panel}")
    Panel one(String panel, @Parameter(hidden = true) Caller caller) {
        return found.panel(panel, caller);
    }

    /** What waits for a panel, the most pressing first. */
    @Operation(operationId = "referrals")
    @Get("/{panel}/referrals")
    List<Referral> waiting(String panel, @Parameter(hidden = true) Caller caller) {
        return meetings.waiting(found.panel(panel, caller));
    }

    /** The waiting cases that the chair decides on at once, without waiting for a meeting, each with why. */
    @Operation(operationId = "chairNow")
    @Get("/{panel}/chair-now")
    List<Referred> chairNow(String panel, @Parameter(hidden = true) Caller caller) {
        return meetings.chairNow(found.panel(panel, caller));
    }

    /**
     * Puts a case in front of a panel. While it waits, the same again changes nothing, and a newer case file takes the
     * place of the older.
     */
    @Operation(operationId = "refer")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = OpenApi.CASE_FILE)))
    @ApiResponse(
            responseCode = "201",
            description = "The case as it waits; Location is its recommendation",
            content = @Content(schema = @Schema(implementation = Referred.class)))
    @Post(uri = "/{panel}/referrals", consumes = MediaType.ALL)
    @Secured({CASE_SYSTEM, PANEL_MEMBER, PANEL_CHAIR})
    HttpResponse<Referred> refer(
            HttpRequest<?> request,
            String panel,
            @Parameter(hidden = true) Caller caller,
            @Nullable @Body InputStream body) {
        Referred referred = referring.refer(found.panel(panel, caller), CaseBody.read(request, body), caller);
        return HttpResponse.created(
                referred,
                URI.create(RecommendationsController.PATH + "/"
                        + referred.referral().recommendation()));
    }

    /** Puts many cases in front of a panel, a case file a line. A line that cannot be taken gives a line that says why. */
    @Operation(operationId = "referBatch")
    @RequestBody(
            required = true,
            content = @Content(mediaType = BatchController.NDJSON, schema = @Schema(ref = OpenApi.CASE_FILE)))
    @ApiResponse(
            responseCode = "200",
            description = "An answer a line, in the same order",
            content =
                    @Content(
                            mediaType = BatchController.NDJSON,
                            schema = @Schema(oneOf = {Referred.class, Batch.Failed.class})))
    @Post(uri = "/{panel}/referrals/batch", consumes = MediaType.ALL)
    @Produces({BatchController.NDJSON, MediaType.APPLICATION_JSON})
    @Secured({CASE_SYSTEM, PANEL_MEMBER, PANEL_CHAIR})
    HttpResponse<Flux<byte[]>> referMany(
            HttpRequest<?> request,
            String panel,
            @Parameter(hidden = true) Caller caller,
            @Nullable @Body InputStream body)
            throws IOException {
        Panel to = found.panel(panel, caller);
        InputStream lines = body == null ? InputStream.nullInputStream() : body;
        CaseBody.require(BatchController.NDJSON_TYPE, request, lines);
        Batch batch = new Batch(Spool.of(lines), caseFile -> Json.write(referring.refer(to, caseFile, caller)));
        return HttpResponse.ok(batch.answers(worker)).contentType(BatchController.NDJSON_TYPE);
    }
}
