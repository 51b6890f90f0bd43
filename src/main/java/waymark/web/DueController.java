package waymark.web;

import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.CASE_SYSTEM;
import static waymark.access.RoleCode.PANEL_CHAIR;
import static waymark.access.RoleCode.PANEL_MEMBER;
import static waymark.access.RoleCode.POLICY_LEAD;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.access.Caller;
import waymark.horizon.Due;
import waymark.horizon.Horizon;
import waymark.horizon.WhatIsDue;

/** What is due by week, and the actions that panels decided on. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, CASE_SYSTEM, PANEL_CHAIR, PANEL_MEMBER, POLICY_LEAD})
final class DueController {

    private final WhatIsDue due;
    private final Clock clock;

    DueController(WhatIsDue due, Clock clock) {
        this.due = due;
        this.clock = clock;
    }

    /**
     * What is overdue, and then what is due week by week.
     *
     * @param until the last day; six months from today when it is left out
     * @param owner whose: a person, a team or whom rules bind, for example {@code local-authority}; several are allowed;
     *     everybody's when it is left out
     */
    @Operation(operationId = "due")
    @Get("/due")
    List<Due.Week> due(
            @Parameter(hidden = true) Caller caller,
            @QueryValue Optional<String> until,
            @QueryValue Optional<List<String>> owner) {
        LocalDate end = LocalDate.now(clock).plusMonths(Horizon.MONTHS);
        return due.byWeek(caller, DayAsked.of("until", until, end), owner.orElse(List.of()));
    }

    /** The actions and dates whose owner is whoever asks: by account, by role, or by a team that they chose as theirs. */
    @Operation(operationId = "myActions")
    @Get("/my-actions")
    List<Due.Week> mine(@Parameter(hidden = true) Caller caller) {
        return due.own(caller, LocalDate.now(clock).plusYears(2));
    }

    /** Says that an action of a decision is done. */
    @Operation(operationId = "actionDone")
    @Post("/decisions/{decision}/actions/{action}/done")
    @Consumes(MediaType.ALL)
    @Secured({CASE_SYSTEM, PANEL_CHAIR, PANEL_MEMBER})
    HttpResponse<?> done(@Parameter(hidden = true) Caller caller, int decision, int action) {
        if (!due.done(decision, action, caller)) {
            throw new NotAnswered(Problems.notFound("There is no such action."));
        }
        return HttpResponse.noContent();
    }
}
