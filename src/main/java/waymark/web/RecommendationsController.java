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
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import waymark.access.Caller;
import waymark.recommend.Detail;
import waymark.recommend.Recommendation;
import waymark.store.StoredRecommendation;

/** Case file in, recommendation out. */
@Controller(RecommendationsController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, CASE_SYSTEM, PANEL_CHAIR, PANEL_MEMBER, POLICY_LEAD})
final class RecommendationsController {

    static final String PATH = "/api/v1/recommendations";

    private final Answering answering;
    private final Recall recall;
    private final Replay replay;

    RecommendationsController(Answering answering, Recall recall, Replay replay) {
        this.answering = answering;
        this.recall = recall;
        this.replay = replay;
    }

    /** Recommends for one case. The same facts under the same release give the same answer, and it is kept once. */
    @Operation(operationId = "recommend")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = OpenApi.CASE_FILE)))
    @ApiResponse(
            responseCode = "201",
            description = "The recommendation, kept at the address in Location",
            content = @Content(schema = @Schema(implementation = Recommendation.class)))
    @ApiResponse(
            responseCode = "200",
            description = "The recommendation; with store=false nothing is kept",
            content = @Content(schema = @Schema(implementation = Recommendation.class)))
    @Post(consumes = MediaType.ALL)
    @Secured({CASE_SYSTEM, PANEL_MEMBER, PANEL_CHAIR})
    HttpResponse<byte[]> recommend(
            HttpRequest<?> request,
            @Parameter(hidden = true) Caller caller,
            @Nullable @Body InputStream body,
            @Keeping.Asked @QueryValue("store") Optional<String> keep,
            @DetailAsked.Parameter @QueryValue("detail") Optional<String> asked) {
        boolean kept = Keeping.asked(keep);
        Detail detail = DetailAsked.of(asked);
        byte[] caseFile = CaseBody.read(request, body);
        if (!kept) {
            return HttpResponse.ok(
                    bytes(answering.answer(caseFile, detail, caller).body()));
        }
        StoredRecommendation stored = answering.answerAndKeep(caseFile, detail, caller);
        return HttpResponse.created(bytes(stored.body()), URI.create(PATH + "/" + stored.id()));
    }

    /** Exactly what was recommended. */
    @Operation(operationId = "recommendation")
    @ApiResponse(
            responseCode = "200",
            description = "The recommendation, byte for byte",
            content = @Content(schema = @Schema(implementation = Recommendation.class)))
    @Get("/{id}")
    HttpResponse<byte[]> get(String id, @Parameter(hidden = true) Caller caller) {
        return HttpResponse.ok(bytes(recall.stored(id, caller).body()));
    }

    /** Works it out again from the stored facts, under the stored release. */
    @Operation(operationId = "replay")
    @Post(uri = "/{id}/replay", consumes = MediaType.ALL)
    Replay.Result replay(String id, @Parameter(hidden = true) Caller caller) {
        return replay.of(recall.stored(id, caller));
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
