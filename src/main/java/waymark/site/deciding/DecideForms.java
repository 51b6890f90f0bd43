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
import waymark.panel.Kind;
import waymark.panel.Panel;
import waymark.site.Fields;
import waymark.site.NoSuchPage;
import waymark.store.StoredRecommendation;
import waymark.web.PanelFound;
import waymark.web.Recall;

/** Where a panel, or its chair between meetings, decides a question. */
@Controller("/panels/{panel}/decide/{recommendation}/{question}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({PANEL_MEMBER, PANEL_CHAIR})
final class DecideForms {

    private final Deciding deciding;
    private final PanelFound panels;
    private final Recall recall;

    DecideForms(Deciding deciding, PanelFound panels, Recall recall) {
        this.deciding = deciding;
        this.panels = panels;
        this.recall = recall;
    }

    /**
     * @param meeting the day of the meeting; left out for the chair's action
     * @param decision the way that was chosen; left out at first
     */
    @Get
    HttpResponse<String> ask(
            HttpRequest<?> request,
            Caller caller,
            String panel,
            String recommendation,
            String question,
            @QueryValue Optional<String> meeting,
            @QueryValue Optional<String> decision,
            @QueryValue Optional<String> next) {
        return deciding.ask(
                request,
                caller,
                place(caller, panel, recommendation, question, meeting),
                decision.or(() -> next),
                Fields.EMPTY);
    }

    @Post
    HttpResponse<?> record(
            HttpRequest<?> request,
            Caller caller,
            String panel,
            String recommendation,
            String question,
            @QueryValue Optional<String> meeting,
            @QueryValue String decision,
            @Body Map<String, Object> body) {
        Kind way = Ways.of(decision).orElseThrow(NoSuchPage::new);
        return deciding.take(
                request, caller, place(caller, panel, recommendation, question, meeting), way, new Fields(body));
    }

    private Place place(Caller caller, String id, String recommendation, String question, Optional<String> meeting) {
        Panel panel = panels.panel(id, caller);
        StoredRecommendation stored = recall.stored(recommendation, caller);
        return new Place(stored, question, panel, meeting.map(PanelFound::day).orElse(null), null);
    }
}
