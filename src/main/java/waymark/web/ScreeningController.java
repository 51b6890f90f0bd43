package waymark.web;

import static waymark.access.RoleCode.CASE_SYSTEM;
import static waymark.access.RoleCode.PANEL_CHAIR;
import static waymark.access.RoleCode.PANEL_MEMBER;
import static waymark.access.RoleCode.POLICY_LEAD;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waymark.privacy.Screening;
import waymark.privacy.Warning;

/** Looks through texts before they are recorded. */
@Controller("/api/v1/screening")
@Secured({CASE_SYSTEM, PANEL_CHAIR, PANEL_MEMBER, POLICY_LEAD})
final class ScreeningController {

    private final Screening screening;

    ScreeningController(Screening screening) {
        this.screening = screening;
    }

    /** Warns of what seems to identify a person in some texts, each by its name. Nothing is kept or changed. */
    @Operation(operationId = "screen")
    @Post
    Map<String, List<Warning>> screen(@Body Map<String, String> texts) {
        Map<String, List<Warning>> warnings = new LinkedHashMap<>();
        texts.forEach((name, text) -> {
            List<Warning> found = screening.of(text == null ? "" : text);
            if (!found.isEmpty()) {
                warnings.put(name, found);
            }
        });
        return warnings;
    }
}
