package waymark.web;

import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.PANEL_CHAIR;
import static waymark.access.RoleCode.POLICY_LEAD;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import waymark.access.Caller;
import waymark.horizon.Insight;
import waymark.horizon.Insights;

/** How an authority's cases and decisions stand. */
@Controller("/api/v1/insight")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, PANEL_CHAIR, POLICY_LEAD})
final class InsightController {

    private final Insights insights;
    private final Clock clock;

    InsightController(Insights insights, Clock clock) {
        this.insights = insights;
        this.clock = clock;
    }

    /**
     * Timeliness, departures by rule row, what was decided instead of what was suggested, and waits. Small numbers of
     * children are left out.
     *
     * @param authority the council; left out by a caller who has one
     * @param from the first day of the decisions that are counted; a year ago when it is left out
     * @param to the last one; today when it is left out
     */
    @Operation(operationId = "insight")
    @Get
    Insight insight(
            @Parameter(hidden = true) Caller caller,
            @QueryValue Optional<String> authority,
            @QueryValue Optional<String> from,
            @QueryValue Optional<String> to) {
        LocalDate today = LocalDate.now(clock);
        String whose = authority
                .or(() -> Optional.ofNullable(caller.authority()))
                .filter(caller::sees)
                .orElseThrow(() -> new NotAnswered(Problems.notFound("Say whose: authority=NAME, your own.")));
        return insights.of(whose, DayAsked.of("from", from, today.minusYears(1)), DayAsked.of("to", to, today));
    }
}
