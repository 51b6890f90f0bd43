package waymark.web;

import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.PANEL_CHAIR;
import static waymark.access.RoleCode.PANEL_MEMBER;
import static waymark.access.RoleCode.POLICY_LEAD;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Optional;
import waymark.access.Caller;
import waymark.horizon.PrivateCalendars;

/** What is due as a calendar, under a private address that ends when its owner says so. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class CalendarController {

    private static final String OWN = "/api/v1/my-calendar";

    private final PrivateCalendars calendars;

    CalendarController(PrivateCalendars calendars) {
        this.calendars = calendars;
    }

    /** A new address, which is told this once. */
    record Made(String path) {}

    /**
     * Makes an address for the caller's calendar; an earlier one ends.
     *
     * @param follow whose dates it shows besides the caller's own, for example {@code local-authority}
     */
    @Operation(operationId = "makeCalendar")
    @Post(OWN)
    @Consumes(MediaType.ALL)
    @Secured({AUDITOR, PANEL_CHAIR, PANEL_MEMBER, POLICY_LEAD})
    HttpResponse<Made> make(@Parameter(hidden = true) Caller caller, @QueryValue Optional<List<String>> follow) {
        String secret = calendars.make(caller, follow.orElse(List.of()));
        return HttpResponse.created(new Made("/calendars/" + secret));
    }

    /** Ends the address of the caller's calendar. */
    @Operation(operationId = "revokeCalendar")
    @Delete(OWN)
    @Secured({AUDITOR, PANEL_CHAIR, PANEL_MEMBER, POLICY_LEAD})
    HttpResponse<?> revoke(@Parameter(hidden = true) Caller caller) {
        calendars.revoke(caller);
        return HttpResponse.noContent();
    }

    /** The calendar, for whoever has the address. */
    @Operation(operationId = "calendar")
    @Get("/calendars/{secret}")
    @Produces("text/calendar")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String calendar(String secret) {
        return calendars
                .under(secret)
                .orElseThrow(() -> new NotAnswered(Problems.notFound("There is no calendar at this address.")));
    }
}
