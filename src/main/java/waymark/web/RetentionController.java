package waymark.web;

import static waymark.access.RoleCode.ADMINISTRATOR;
import static waymark.access.RoleCode.AUDITOR;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Optional;
import waymark.access.Caller;
import waymark.casefile.InvalidBody;
import waymark.casefile.Problem;
import waymark.privacy.Hold;
import waymark.privacy.Holds;
import waymark.privacy.Retention;

/** How long things are kept, and what must not be deleted. */
@Controller("/api/v1/retention")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(ADMINISTRATOR)
final class RetentionController {

    private final Retention retention;
    private final Holds holds;

    RetentionController(Retention retention, Holds holds) {
        this.retention = retention;
        this.holds = holds;
    }

    /**
     * What must not be deleted.
     *
     * @param authority the council; left out by a caller who has one
     * @param reference the case; left out for every case of the council
     * @param reason why, without a name
     */
    record HoldGiven(String authority, String reference, String reason) {}

    /** What a run of the deletion would do now. Nothing is deleted. */
    @Operation(operationId = "retentionAhead")
    @Get
    @Secured({ADMINISTRATOR, AUDITOR})
    Retention.Report ahead(@Parameter(hidden = true) Caller caller) {
        return retention.run(caller, true, (done, cases) -> {});
    }

    /** Deletes what has been kept long enough, and says what was deleted, why and by which rule. */
    @Operation(operationId = "retentionRun")
    @Post
    @Consumes(MediaType.ALL)
    Retention.Report run(@Parameter(hidden = true) Caller caller) {
        return retention.run(caller, false, (done, cases) -> {});
    }

    /** The holds of the caller's authority, with those that have ended. */
    @Operation(operationId = "holds")
    @Get("/holds/{authority}")
    @Secured({ADMINISTRATOR, AUDITOR})
    List<Hold> holds(@Parameter(hidden = true) Caller caller, String authority) {
        if (!caller.sees(authority)) {
            throw new NotAnswered(Problems.notFound("There is no such authority."));
        }
        return holds.of(authority);
    }

    /** Holds a case, or every case of an authority, until somebody ends the hold. */
    @Operation(operationId = "hold")
    @Post("/holds")
    HttpResponse<Hold> hold(@Parameter(hidden = true) Caller caller, @Body HoldGiven given) {
        String authority = Optional.ofNullable(given.authority()).orElse(caller.authority());
        if (authority == null || !caller.sees(authority)) {
            throw new InvalidBody(List.of(new Problem("/authority", "Say for which authority; it has to be yours.")));
        }
        return HttpResponse.created(holds.make(authority, given.reference(), given.reason(), caller));
    }

    /**
     * Ends a hold. It stays on the list.
     *
     * @param reason why, without a name
     */
    @Operation(operationId = "endHold")
    @Delete("/holds/{id}")
    Hold end(@Parameter(hidden = true) Caller caller, String id, @QueryValue Optional<String> reason) {
        return holds.find(id, caller)
                .map(hold -> holds.end(hold, reason.orElse(null), caller))
                .orElseThrow(() -> new NotAnswered(Problems.notFound("There is no such hold.")));
    }
}
