package waymark.web;

import static waymark.access.RoleCode.CASE_SYSTEM;
import static waymark.access.RoleCode.PANEL_CHAIR;
import static waymark.access.RoleCode.PANEL_MEMBER;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import waymark.access.Caller;
import waymark.recommend.Detail;
import waymark.recommend.Recommendation;

/** Many case files in, one a line; an answer for each out, one a line, in the same order. */
@Controller(RecommendationsController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({CASE_SYSTEM, PANEL_MEMBER, PANEL_CHAIR})
final class BatchController {

    static final String NDJSON = "application/x-ndjson";
    static final MediaType NDJSON_TYPE = new MediaType(NDJSON);

    private final Answering answering;
    private final Scheduler worker;

    BatchController(Answering answering, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.answering = answering;
        this.worker = Schedulers.fromExecutor(executor);
    }

    /** Recommends for many cases, a case file a line. A line that cannot be answered gives a line that says why. */
    @Operation(operationId = "recommendBatch")
    @RequestBody(required = true, content = @Content(mediaType = NDJSON, schema = @Schema(ref = OpenApi.CASE_FILE)))
    @ApiResponse(
            responseCode = "200",
            description = "An answer a line, in the same order",
            content =
                    @Content(mediaType = NDJSON, schema = @Schema(oneOf = {Recommendation.class, Batch.Failed.class})))
    @Post(uri = "/batch", consumes = MediaType.ALL)
    @Produces({NDJSON, MediaType.APPLICATION_JSON})
    HttpResponse<Flux<byte[]>> recommend(
            HttpRequest<?> request,
            @Parameter(hidden = true) Caller caller,
            @Nullable @Body InputStream body,
            @Keeping.Asked @QueryValue("store") Optional<String> keep,
            @DetailAsked.Parameter @QueryValue("detail") Optional<String> detail)
            throws IOException {
        InputStream lines = body == null ? InputStream.nullInputStream() : body;
        CaseBody.require(NDJSON_TYPE, request, lines);
        boolean kept = Keeping.asked(keep);
        Detail asked = DetailAsked.of(detail);
        Batch batch = new Batch(
                Spool.of(lines),
                caseFile -> kept
                        ? answering.answerAndKeep(caseFile, asked, caller).body()
                        : answering.answer(caseFile, asked, caller).body());
        return HttpResponse.ok(batch.answers(worker)).contentType(NDJSON_TYPE);
    }
}
