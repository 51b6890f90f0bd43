package waymark.site.deciding;

import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.PANEL_CHAIR;
import static waymark.access.RoleCode.PANEL_MEMBER;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import waymark.access.Caller;
import waymark.site.Address;
import waymark.site.Moment;
import waymark.site.Page;
import waymark.site.Pages;
import waymark.site.Section;

/** A decision as it stands, and the letter about it. */
@Controller("/decisions/{number}")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, PANEL_CHAIR, PANEL_MEMBER})
final class DecisionPages {

    private final Pages pages;
    private final DecisionFound found;

    DecisionPages(Pages pages, DecisionFound found) {
        this.pages = pages;
        this.found = found;
    }

    @Get
    HttpResponse<String> one(HttpRequest<?> request, Caller caller, int number) {
        DecisionShown shown = found.shown(number, caller);
        return pages.show(
                request, caller, under(shown, "Decision " + number), "deciding/decision", Map.of("shown", shown));
    }

    /** The letter, to be read before it is sent. */
    @Get("/letter")
    HttpResponse<String> letter(HttpRequest<?> request, Caller caller, int number) {
        DecisionShown shown = found.shown(number, caller);
        if (!shown.noLetter().isEmpty()) {
            return HttpResponse.seeOther(URI.create(shown.path() + "#letter"));
        }
        return pages.show(
                request,
                caller,
                under(shown, "Letter about decision " + number).under("Decision " + number, shown.path()),
                "deciding/letter",
                Map.of("shown", shown, "letter", found.letter(shown.decision(), caller)));
    }

    private static Page under(DecisionShown shown, String title) {
        Page page = Page.titled(Section.PANELS, title);
        if (shown.panel() != null) {
            page = page.under(
                    shown.panel().title(), Address.of("panels", shown.panel().id()));
        }
        return shown.meetingPath().isEmpty()
                ? page
                : page.under(Moment.day(shown.decision().given().meeting()), shown.meetingPath());
    }
}
