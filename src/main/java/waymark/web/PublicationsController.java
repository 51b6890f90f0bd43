package waymark.web;

import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.POLICY_APPROVER;
import static waymark.access.RoleCode.POLICY_LEAD;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import waymark.access.Caller;
import waymark.desk.Publication;
import waymark.desk.Publications;
import waymark.desk.Releasing;

/** What has been put in force, by whom and why, and how it is taken back. */
@Controller(PublicationsController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, POLICY_APPROVER, POLICY_LEAD})
final class PublicationsController {

    static final String PATH = "/api/v1/policy/publications";

    private final Publications publications;
    private final Releasing releasing;

    PublicationsController(Publications publications, Releasing releasing) {
        this.publications = publications;
        this.releasing = releasing;
    }

    /** Why a publication is taken back. */
    record Undo(String reason) {}

    /** What changed the national tables and those of the caller's authority, newest first. */
    @Operation(operationId = "publications")
    @Get
    List<PublicationShown> all(@Parameter(hidden = true) Caller caller) {
        return publications.seenBy(caller).stream().map(this::shown).toList();
    }

    /** One publication. */
    @Operation(operationId = "publication")
    @Get("/{number}")
    PublicationShown one(int number, @Parameter(hidden = true) Caller caller) {
        return shown(publications.find(number, caller));
    }

    /** Takes a publication back in one step: the workbooks that it changed are as they were before. */
    @Operation(operationId = "undoPublication")
    @Post("/{number}/undo")
    @Secured({POLICY_APPROVER, POLICY_LEAD})
    HttpResponse<PublicationShown> undo(
            int number, @Nullable @Body InputStream body, @Parameter(hidden = true) Caller caller) {
        Undo asked = JsonBody.read(body, Undo.class);
        Publication undo = releasing.undo(caller, number, Objects.requireNonNullElse(asked.reason(), ""));
        return HttpResponse.created(shown(undo), URI.create(PATH + "/" + undo.number()));
    }

    private PublicationShown shown(Publication publication) {
        return PublicationShown.of(publication, publications.releases(publication));
    }
}
