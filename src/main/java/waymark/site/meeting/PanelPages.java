package waymark.site.meeting;

import static waymark.access.RoleCode.AUDITOR;
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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.panel.Panel;
import waymark.panel.PanelMeetings;
import waymark.panel.PanelMeetings.Wanted;
import waymark.panel.Panels;
import waymark.site.Done;
import waymark.site.Fields;
import waymark.site.Page;
import waymark.site.Pages;
import waymark.site.Section;
import waymark.site.Slips;
import waymark.web.PanelFound;
import waymark.web.TextsScreened;

/** The panels of a council, and each with what waits for it. */
@Controller("/panels")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, PANEL_CHAIR, PANEL_MEMBER})
final class PanelPages {

    private final Pages pages;
    private final Panels panels;
    private final PanelFound found;
    private final PanelMeetings meetings;
    private final TextsScreened texts;
    private final Clock clock;

    PanelPages(Pages pages, Panels panels, PanelFound found, PanelMeetings meetings, TextsScreened texts, Clock clock) {
        this.pages = pages;
        this.panels = panels;
        this.found = found;
        this.meetings = meetings;
        this.texts = texts;
        this.clock = clock;
    }

    @Get
    HttpResponse<String> all(HttpRequest<?> request, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        List<PanelInWords> all = panels.of(caller).stream()
                .map(panel -> PanelInWords.of(panel, meetings, today))
                .toList();
        return pages.show(
                request, caller, Page.titled(Section.PANELS, "Panels"), "meeting/panels", Map.of("panels", all));
    }

    @Get("/{panel}")
    HttpResponse<String> one(HttpRequest<?> request, Caller caller, String panel) {
        Panel asked = found.panel(panel, caller);
        return pages.show(
                request,
                caller,
                Page.titled(Section.PANELS, asked.title()),
                "meeting/panel",
                Map.of(
                        "panel",
                        PanelInWords.of(asked, meetings, LocalDate.now(clock)),
                        "chair",
                        caller.is(Role.PANEL_CHAIR),
                        "sits",
                        caller.is(Role.PANEL_CHAIR) || caller.is(Role.PANEL_MEMBER)));
    }

    @Get("/{panel}/meetings/new")
    @Secured(PANEL_CHAIR)
    HttpResponse<String> toAdd(HttpRequest<?> request, Caller caller, String panel) {
        return toAdd(request, caller, found.panel(panel, caller), Fields.EMPTY, Slips.NONE);
    }

    /** Adds a meeting that the council does not list. */
    @Post("/{panel}/meetings/new")
    @Secured(PANEL_CHAIR)
    HttpResponse<?> add(HttpRequest<?> request, Caller caller, String panel, @Body Map<String, Object> sent) {
        Panel asked = found.panel(panel, caller);
        Fields form = new Fields(sent);
        if (form.hasDay("date") && form.day("date").isEmpty()) {
            return toAdd(request, caller, asked, form, Slips.about("date", "Give a real date, for example 3 12 2026."));
        }
        Wanted wanted = new Wanted(form.day("date").orElse(null), form.text("reason"));
        Slips slips = Slips.unlessLooked(form, texts.found("/reason", wanted.reason()));
        if (!slips.any()) {
            slips = Slips.in("date", () -> meetings.add(asked, wanted, caller));
        }
        return slips.any()
                ? toAdd(request, caller, asked, form, slips)
                : Pages.onTo(PanelInWords.path(asked, wanted.date()), Done.MEETING_ADDED);
    }

    private HttpResponse<String> toAdd(HttpRequest<?> request, Caller caller, Panel panel, Fields form, Slips slips) {
        return pages.show(
                slips.status(),
                request,
                caller,
                Page.titled(Section.PANELS, "Add a meeting")
                        .under(panel.title(), PanelInWords.path(panel))
                        .wrong(slips.any()),
                "meeting/add",
                Map.of("panel", panel, "form", form, "slips", slips));
    }
}
