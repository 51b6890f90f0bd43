package waymark.web;

import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.CASE_SYSTEM;
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
import waymark.explain.Document;
import waymark.explain.Inquiry;
import waymark.panel.CaseHistory;
import waymark.panel.Decision;
import waymark.panel.Decisions;
import waymark.panel.Letters;
import waymark.store.RecommendationStore;
import waymark.store.StoredRecommendation;

/** What follows from decisions: the letter to the family, and the history of a case. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, CASE_SYSTEM, PANEL_CHAIR, PANEL_MEMBER})
final class DecisionRecordController {

    private final Decisions decisions;
    private final Letters letters;
    private final Recall recall;
    private final RecommendationStore store;

    DecisionRecordController(Decisions decisions, Letters letters, Recall recall, RecommendationStore store) {
        this.decisions = decisions;
        this.letters = letters;
        this.recall = recall;
        this.store = store;
    }

    /**
     * The letter to the family about a decision. One that goes against them is not written before a reason is recorded.
     *
     * @param format json, html, docx or pdf
     */
    @Operation(operationId = "letter")
    @ApiResponse(
            responseCode = "200",
            description = "The letter",
            content = @Content(schema = @Schema(implementation = Document.class)))
    @Get("/decisions/{number}/letter")
    @Produces(MediaType.ALL)
    HttpResponse<byte[]> letter(
            int number, @Parameter(hidden = true) Caller caller, @QueryValue Optional<String> format) {
        Decision decision = decisions
                .find(number, caller)
                .orElseThrow(() -> new NotAnswered(Problems.notFound("There is no decision with this number.")));
        StoredRecommendation inFront = recall.stored(decision.recommendation(), caller);
        Inquiry inquiry = Inquiry.into(recall.caseFile(inFront), recall.recommender(inFront))
                .keptAs(inFront.id());
        return PaperForm.answer(
                letters.about(decision, inquiry.explanation(), caller),
                format,
                decision.reference() + "-decision-" + number);
    }

    /** Everything that was suggested and decided about the case of a recommendation, and what changed in between. */
    @Operation(operationId = "history")
    @Get("/recommendations/{id}/history")
    CaseHistory history(String id, @Parameter(hidden = true) Caller caller) {
        StoredRecommendation one = recall.stored(id, caller);
        return CaseHistory.of(
                one.reference(),
                one.authority(),
                store.about(one.authority(), one.reference()),
                decisions.about(one.authority(), one.reference()));
    }
}
