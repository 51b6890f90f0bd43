package waymark.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import waymark.recommend.Recommenders;
import waymark.rules.Ledger;

/** Every rule id known: where it is encoded, or why it is not. */
@Controller("/api/v1/rules")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class RulesController {

    private final Recommenders recommenders;

    RulesController(Recommenders recommenders) {
        this.recommenders = recommenders;
    }

    /** The ledger of the release in force. */
    @Operation(operationId = "rules")
    @Get
    List<Ledger.Entry> all() {
        return recommenders.inForce().ledger().entries();
    }
}
