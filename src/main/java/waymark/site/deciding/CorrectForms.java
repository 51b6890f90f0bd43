package waymark.site.deciding;

import static waymark.access.RoleCode.PANEL_CHAIR;
import static waymark.access.RoleCode.PANEL_MEMBER;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Optional;
import waymark.access.Caller;
import waymark.panel.Decision;
import waymark.panel.Decisions;
import waymark.panel.Kind;
import waymark.panel.Panels;
import waymark.site.Fields;
import waymark.site.FormBody;
import waymark.site.NoSuchPage;
import waymark.web.Recall;

/** Where a decision is put right: the same forms, filled in as it was recorded. */
@Controller("/decisions/{number}/correct")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({PANEL_MEMBER, PANEL_CHAIR})
final class CorrectForms {

    private final Deciding deciding;
    private final Decisions decisions;
    private final Panels panels;
    private final Recall recall;

    CorrectForms(Deciding deciding, Decisions decisions, Panels panels, Recall recall) {
        this.deciding = deciding;
        this.decisions = decisions;
        this.panels = panels;
        this.recall = recall;
    }

    /** @param decision the way that was chosen; left out at first */
    @Get
    HttpResponse<String> ask(
            HttpRequest<?> request,
            Caller caller,
            int number,
            @QueryValue Optional<String> decision,
            @QueryValue Optional<String> next) {
        Place place = place(caller, number);
        FormBody recorded = FormBody.of(place.corrects().given()).with("correctedBecause", null);
        return deciding.ask(request, caller, place, decision.or(() -> next), recorded.fields());
    }

    @Post
    HttpResponse<?> record(
            HttpRequest<?> request,
            Caller caller,
            int number,
            @QueryValue String decision,
            @Body Map<String, Object> body) {
        Kind way = Ways.of(decision).orElseThrow(NoSuchPage::new);
        return deciding.take(request, caller, place(caller, number), way, new Fields(body));
    }

    private Place place(Caller caller, int number) {
        Decision corrects = decisions.find(number, caller).orElseThrow(NoSuchPage::new);
        String panel = corrects.given().panel();
        return Place.of(
                corrects,
                recall.stored(corrects.recommendation(), caller),
                panel == null ? null : panels.find(panel, caller).orElse(null));
    }
}
