package waymark.web;

import static waymark.access.RoleCode.ADMINISTRATOR;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
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
import waymark.access.Caller;
import waymark.panel.Webhook;
import waymark.panel.Webhooks;

/** The addresses that are told of decisions. */
@Controller(WebhooksController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(ADMINISTRATOR)
final class WebhooksController {

    static final String PATH = "/api/v1/webhooks";

    private final Webhooks webhooks;

    WebhooksController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** Every webhook of the authority, how far it was told, and why the last try failed. */
    @Operation(operationId = "webhooks")
    @Get
    List<Webhook> all(@Parameter(hidden = true) Caller caller) {
        return webhooks.all(caller);
    }

    /** Tells an address of every decision from now on. The secret that messages are signed with is shown this once. */
    @Operation(operationId = "addWebhook")
    @Post(consumes = MediaType.ALL)
    HttpResponse<Webhooks.Made> add(
            HttpRequest<?> request, @Parameter(hidden = true) Caller caller, @Nullable @Body InputStream body) {
        Webhooks.Made made = webhooks.make(PanelBody.read(Webhooks.Wanted.class, request, body, "a webhook"), caller);
        return HttpResponse.created(made, URI.create(PATH + "/" + made.webhook().id()));
    }

    /** Tells an address no more. */
    @Operation(operationId = "endWebhook")
    @Delete("/{id}")
    HttpResponse<Void> end(String id, @Parameter(hidden = true) Caller caller) {
        webhooks.end(id, caller);
        return HttpResponse.noContent();
    }
}
