package waymark.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;

/** The calls described for programs, as JSON or as YAML. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class OpenApiController {

    private static final String YAML = "application/yaml";

    private final OpenApi api;

    OpenApiController(OpenApi api) {
        this.api = api;
    }

    /** JSON, unless the caller asks for YAML. */
    @Get("/openapi")
    @Produces({MediaType.APPLICATION_JSON, YAML})
    HttpResponse<byte[]> negotiated(HttpRequest<?> request) {
        boolean yaml = request.accept().stream()
                .findFirst()
                .map(MediaType::getName)
                .filter(YAML::equals)
                .isPresent();
        return yaml ? asYaml() : asJson();
    }

    @Get("/openapi.json")
    HttpResponse<byte[]> asJson() {
        return HttpResponse.ok(api.json()).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    @Get("/openapi.yaml")
    @Produces(YAML)
    HttpResponse<byte[]> asYaml() {
        return HttpResponse.ok(api.yaml()).contentType(new MediaType(YAML));
    }
}
