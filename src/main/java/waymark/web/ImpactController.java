package waymark.web;

import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.POLICY_APPROVER;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.access.Caller;
import waymark.desk.DraftImpact;
import waymark.replay.CaseChange;
import waymark.replay.ImpactJob;
import waymark.replay.ImpactJob.State;
import waymark.replay.ImpactRuns;
import waymark.replay.ImpactUpload;
import waymark.store.StoredCases.Period;

/** What a draft would do to real cases. */
@Controller(DraftsController.PATH + "/{id}/impact")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, POLICY_APPROVER, POLICY_LEAD})
final class ImpactController {

    private static final String NDJSON = "application/x-ndjson";
    private static final int MOST_CHILDREN = 500;

    private final DraftImpact impact;
    private final ImpactRuns runs;

    ImpactController(DraftImpact impact, ImpactRuns runs) {
        this.impact = impact;
        this.runs = runs;
    }

    /**
     * Which cases to look at, and on which day.
     *
     * @param cases {@code stored}, which is the default
     * @param receivedFrom the first local day on which they were received
     * @param receivedTo the last
     * @param on the local day on which each is looked at, in place of its own
     */
    record Asked(String cases, LocalDate receivedFrom, LocalDate receivedTo, LocalDate on) {}

    /**
     * Asks what the draft would do to the stored cases, or to case files sent as NDJSON, a line each. The same question
     * about the same cases is one run.
     */
    @Operation(operationId = "askImpact")
    @RequestBody(
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Asked.class)),
                @Content(mediaType = NDJSON, schema = @Schema(ref = OpenApi.CASE_FILE))
            })
    @ApiResponse(
            responseCode = "202",
            description = "The run, at the address in Location",
            content = @Content(schema = @Schema(implementation = ImpactShown.class)))
    @Post(consumes = MediaType.ALL)
    @Secured(POLICY_LEAD)
    HttpResponse<ImpactShown> ask(
            String id,
            HttpRequest<?> request,
            @Nullable @QueryValue LocalDate on,
            @Nullable @Body InputStream body,
            @Parameter(hidden = true) Caller caller) {
        boolean uploaded = request.getContentType()
                .filter(type -> type.getName().equalsIgnoreCase(NDJSON))
                .isPresent();
        ImpactJob job = uploaded && body != null ? upload(id, on, body, caller) : stored(id, on, body, caller);
        return HttpResponse.<ImpactShown>accepted(URI.create(address(job))).body(shown(job));
    }

    /** The runs of the draft, newest first. */
    @Operation(operationId = "impacts")
    @Get
    List<ImpactShown> all(String id, @Parameter(hidden = true) Caller caller) {
        return impact.of(caller, id).stream().map(this::shown).toList();
    }

    /** How far a run is and what it found; once it is done also as a spreadsheet, as CSV or as a picture. */
    @Operation(operationId = "impact")
    @ApiResponse(
            responseCode = "200",
            description = "The run",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImpactShown.class)),
                @Content(mediaType = WorkbooksController.XLSX, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(type = "string")),
                @Content(mediaType = MediaType.IMAGE_SVG, schema = @Schema(type = "string"))
            })
    @Get("/{run}")
    @Produces(MediaType.ALL)
    HttpResponse<?> one(
            String id,
            String run,
            @Nullable @QueryValue String format,
            @Nullable @QueryValue String table,
            @Parameter(hidden = true) Caller caller) {
        ImpactJob job = impact.find(caller, id, run);
        if (format == null || format.equals("json")) {
            return HttpResponse.ok(shown(job)).contentType(MediaType.APPLICATION_JSON_TYPE);
        }
        if (job.state() != State.DONE) {
            throw new NotAnswered(Problems.notFound("The run is not done, so there is nothing to download yet."));
        }
        return new ImpactDownload(job, runs.report(job)).as(format, table);
    }

    /** The children who would be told otherwise, in order of reference, some at a time. */
    @Operation(operationId = "impactChildren")
    @Get("/{run}/children")
    ImpactShown.Children children(
            String id,
            String run,
            @Nullable @QueryValue Long after,
            @Nullable @QueryValue Integer limit,
            @Parameter(hidden = true) Caller caller) {
        ImpactJob job = impact.find(caller, id, run);
        int most = Math.clamp(Optional.ofNullable(limit).orElse(MOST_CHILDREN), 1, MOST_CHILDREN);
        long from = Math.max(0, Optional.ofNullable(after).orElse(0L));
        List<CaseChange> children = runs.changed(job.id(), from, most);
        return new ImpactShown.Children(children, children.size() < most ? null : from + most);
    }

    /** Stops a run that is not over. */
    @Operation(operationId = "cancelImpact")
    @Post(uri = "/{run}/cancellation", consumes = MediaType.ALL)
    @Secured(POLICY_LEAD)
    ImpactShown cancel(String id, String run, @Parameter(hidden = true) Caller caller) {
        return shown(impact.cancel(caller, id, run));
    }

    private ImpactJob stored(String id, LocalDate on, InputStream body, Caller caller) {
        Asked asked = JsonBody.read(body, Asked.class);
        if (asked.cases() != null && !asked.cases().equals("stored")) {
            throw new NotAnswered(Problems.badBody("cases is stored. To look at others, send them as " + NDJSON + "."));
        }
        return impact.ask(
                caller,
                id,
                new Period(asked.receivedFrom(), asked.receivedTo()),
                Optional.ofNullable(asked.on()).orElse(on));
    }

    private ImpactJob upload(String id, LocalDate on, InputStream body, Caller caller) {
        try (ImpactUpload upload = ImpactUpload.of(body)) {
            return impact.ask(caller, id, on, upload);
        } catch (ImpactUpload.TooLarge tooLarge) {
            throw new NotAnswered(Problems.tooManyCases(tooLarge.getMessage()));
        } catch (IOException brokenOff) {
            throw new NotAnswered(Problems.brokenOff());
        }
    }

    private ImpactShown shown(ImpactJob job) {
        return ImpactShown.of(job, job.state() == State.DONE ? runs.report(job) : null, address(job));
    }

    private static String address(ImpactJob job) {
        return DraftsController.PATH + "/" + job.draft() + "/impact/" + job.id();
    }
}
