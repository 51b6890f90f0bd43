package waymark.web;

import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.POLICY_APPROVER;
import static waymark.access.RoleCode.POLICY_LEAD;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.multipart.MultipartBody;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import waymark.access.Caller;
import waymark.desk.Approvals;
import waymark.desk.Checking;
import waymark.desk.Draft;
import waymark.desk.Drafts;
import waymark.desk.Publication;
import waymark.desk.Publications;
import waymark.desk.Releasing;
import waymark.desk.Uploads;
import waymark.policy.Change;

/** Changed workbooks on their way: uploaded, checked, approved, published. */
@Controller(DraftsController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, POLICY_APPROVER, POLICY_LEAD})
final class DraftsController {

    static final String PATH = "/api/v1/policy/drafts";

    private final Drafts drafts;
    private final Uploads uploads;
    private final Checking checking;
    private final Approvals approvals;
    private final Releasing releasing;
    private final Publications publications;

    DraftsController(
            Drafts drafts,
            Uploads uploads,
            Checking checking,
            Approvals approvals,
            Releasing releasing,
            Publications publications) {
        this.drafts = drafts;
        this.uploads = uploads;
        this.checking = checking;
        this.approvals = approvals;
        this.releasing = releasing;
        this.publications = publications;
    }

    /** What an approver decides: {@code approve} or {@code send-back}, and why. */
    record Approval(String decision, String reason) {}

    /** From when a draft is to be in force, today when nothing is said, and why. */
    record Wanted(LocalDate from, String reason) {}

    /** The drafts of the caller's authority, newest first. */
    @Operation(operationId = "drafts")
    @Get
    List<DraftShown> all(@Parameter(hidden = true) Caller caller) {
        return drafts.seenBy(caller).stream().map(this::shown).toList();
    }

    /** Takes in changed workbooks of one authority. The same files are the same draft. */
    @Operation(operationId = "uploadDraft")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(type = "object", description = "Parts named file, and a part named note")))
    @ApiResponse(
            responseCode = "201",
            description = "The draft, at the address in Location",
            content = @Content(schema = @Schema(implementation = DraftShown.class)))
    @ApiResponse(
            responseCode = "200",
            description = "The draft that the same files are already",
            content = @Content(schema = @Schema(implementation = DraftShown.class)))
    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    @Secured(POLICY_LEAD)
    HttpResponse<DraftShown> upload(@Body MultipartBody body, @Parameter(hidden = true) Caller caller) {
        SentFiles sent = SentFiles.of(body);
        Uploads.Taken taken = uploads.take(caller, sent.files(), sent.note());
        DraftShown draft = shown(taken.draft());
        return taken.opened()
                ? HttpResponse.created(draft, URI.create(PATH + "/" + draft.id()))
                : HttpResponse.ok(draft);
    }

    /** One draft. */
    @Operation(operationId = "draft")
    @Get("/{id}")
    DraftShown one(String id, @Parameter(hidden = true) Caller caller) {
        return shown(drafts.find(id, caller));
    }

    /** What the checks found, by workbook and cell, or how far they are. */
    @Operation(operationId = "draftChecks")
    @Get("/{id}/checks")
    ChecksShown checks(String id, @Parameter(hidden = true) Caller caller) {
        return ChecksShown.of(checking.of(drafts.find(id, caller)));
    }

    /** What the draft changes, row by row and cell by cell. */
    @Operation(operationId = "draftChanges")
    @Get("/{id}/changes")
    List<Change> changes(String id, @Parameter(hidden = true) Caller caller) {
        return drafts.changes(drafts.find(id, caller));
    }

    /** Approves the draft or sends it back. Never by somebody who uploaded the same files. */
    @Operation(operationId = "decideDraft")
    @Post("/{id}/approval")
    @Secured(POLICY_APPROVER)
    DraftShown decide(String id, @Nullable @Body InputStream body, @Parameter(hidden = true) Caller caller) {
        Approval asked = JsonBody.read(body, Approval.class);
        String reason = Objects.requireNonNullElse(asked.reason(), "");
        return shown(
                switch (Objects.requireNonNullElse(asked.decision(), "")) {
                    case "approve" -> approvals.approve(caller, id, reason);
                    case "send-back" -> approvals.sendBack(caller, id, reason);
                    default -> throw new NotAnswered(Problems.badBody("decision is approve or send-back."));
                });
    }

    /** Publishes an approved draft from a day, today or later. */
    @Operation(operationId = "publishDraft")
    @Post("/{id}/publication")
    @Secured({POLICY_APPROVER, POLICY_LEAD})
    HttpResponse<PublicationShown> publish(
            String id, @Nullable @Body InputStream body, @Parameter(hidden = true) Caller caller) {
        Wanted wanted = JsonBody.read(body, Wanted.class);
        Publication publication =
                releasing.publish(caller, id, wanted.from(), Objects.requireNonNullElse(wanted.reason(), ""));
        return HttpResponse.created(
                PublicationShown.of(publication, publications.releases(publication)),
                URI.create(PublicationsController.PATH + "/" + publication.number()));
    }

    /** Takes back a draft that is not published. */
    @Operation(operationId = "withdrawDraft")
    @Post(uri = "/{id}/withdrawal", consumes = MediaType.ALL)
    @Secured(POLICY_LEAD)
    DraftShown withdraw(String id, @Parameter(hidden = true) Caller caller) {
        return shown(approvals.withdraw(caller, id));
    }

    private DraftShown shown(Draft draft) {
        return DraftShown.of(
                draft,
                checking.of(draft),
                publications.of(draft).map(Publication::number).orElse(null));
    }
}
