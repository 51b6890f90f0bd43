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
import java.util.List;
import java.util.Optional;
import waymark.access.Caller;
import waymark.panel.Decision;
import waymark.panel.DecisionGiven;
import waymark.panel.Decisions;
import waymark.store.StoredRecommendation;

/** What panels decided: recorded by people, read by case systems. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, CASE_SYSTEM, PANEL_CHAIR, PANEL_MEMBER, POLICY_LEAD})
final class DecisionsController {

    private static final int MOST = 500;
    private static final int USUAL = 100;

    private final Decisions decisions;
    private final Recall recall;
    private final TextsScreened texts;

    DecisionsController(Decisions decisions, Recall recall, TextsScreened texts) {
        this.decisions = decisions;
        this.recall = recall;
        this.texts = texts;
    }

    /**
     * Decisions in the order in which they were recorded.
     *
     * @param next the number to ask for next with {@code since}
     * @param more whether there are more now
     */
    record Feed(List<Decision> decisions, int next, boolean more) {}

    /**
     * Records what was decided on one question of a recommendation.
     *
     * @param textsChecked true when a person has looked at texts that seem to say who somebody is, and lets them stand
     */
    @Operation(operationId = "decide")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DecisionGiven.class)))
    @ApiResponse(
            responseCode = "201",
            description = "The decision as it is recorded",
            content = @Content(schema = @Schema(implementation = Decision.class)))
    @Post(uri = "/recommendations/{id}/decisions", consumes = MediaType.ALL)
    @Secured({PANEL_MEMBER, PANEL_CHAIR})
    HttpResponse<Decision> decide(
            HttpRequest<?> request,
            String id,
            @Parameter(hidden = true) Caller caller,
            @QueryValue Optional<String> textsChecked,
            @Nullable @Body InputStream body) {
        DecisionGiven given = PanelBody.read(DecisionGiven.class, request, body, "a decision");
        StoredRecommendation recommendation = recall.stored(id, caller);
        texts.require(given, textsChecked);
        Decision decision = decisions.record(recommendation, given, caller);
        return HttpResponse.created(decision, URI.create("/api/v1/decisions/" + decision.number()));
    }

    /** What was decided on a recommendation, corrections beside what they correct. */
    @Operation(operationId = "decisionsOn")
    @Get("/recommendations/{id}/decisions")
    List<Decision> on(String id, @Parameter(hidden = true) Caller caller) {
        return decisions.on(recall.stored(id, caller).id());
    }

    /**
     * Every decision after a number. Whoever has read up to a number has read everything before it, also while others
     * record.
     *
     * @param since the last number that is known; 0 from the start
     * @param limit how many at most, 100 unless told, never more than 500
     */
    @Operation(operationId = "decisions")
    @Get("/decisions")
    Feed since(
            @Parameter(hidden = true) Caller caller,
            @QueryValue Optional<String> since,
            @QueryValue Optional<String> limit) {
        int from = number("since", since, 0, 0, Integer.MAX_VALUE);
        int most = number("limit", limit, USUAL, 1, MOST);
        List<Decision> found = decisions.after(from, caller, most + 1);
        List<Decision> page = found.subList(0, Math.min(most, found.size()));
        return new Feed(page, page.isEmpty() ? from : page.getLast().number(), found.size() > most);
    }

    /** One decision. */
    @Operation(operationId = "decision")
    @Get("/decisions/{number}")
    Decision one(int number, @Parameter(hidden = true) Caller caller) {
        return decisions
                .find(number, caller)
                .orElseThrow(() -> new NotAnswered(Problems.notFound("There is no decision with this number.")));
    }

    private static int number(String name, Optional<String> asked, int otherwise, int least, int most) {
        if (asked.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(asked.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException wrong) {
            // said below
        }
        throw new NotAnswered(
                Problems.badQuery("Give " + name + " as a whole number from " + least + " to " + most + "."));
    }
}
