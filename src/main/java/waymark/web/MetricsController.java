package waymark.web;

import static waymark.access.RoleCode.ADMINISTRATOR;
import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.CASE_SYSTEM;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;

/** Figures in the text form of Prometheus, at the address where it looks first. */
@Controller("/metrics")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({ADMINISTRATOR, AUDITOR, CASE_SYSTEM})
final class MetricsController {

    private final PrometheusMeterRegistry registry;

    MetricsController(PrometheusMeterRegistry registry) {
        this.registry = registry;
    }

    /** Figures for Prometheus. */
    @Operation(operationId = "metrics")
    @Get
    @Produces("text/plain; version=0.0.4; charset=utf-8")
    String scrape() {
        return registry.scrape();
    }
}
