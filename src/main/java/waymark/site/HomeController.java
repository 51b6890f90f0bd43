package waymark.site;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.desk.Drafts;
import waymark.desk.Publications;
import waymark.panel.PanelMeetings;
import waymark.panel.Panels;
import waymark.site.meeting.PanelInWords;

/** What needs the person who has just signed in. */
@Controller("/home")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class HomeController {

    private static final int LATEST = 5;

    private final Pages pages;
    private final Desk desk;
    private final Drafts drafts;
    private final Publications publications;
    private final Panels panels;
    private final PanelMeetings meetings;
    private final Clock clock;

    HomeController(
            Pages pages,
            Desk desk,
            Drafts drafts,
            Publications publications,
            Panels panels,
            PanelMeetings meetings,
            Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.drafts = drafts;
        this.publications = publications;
        this.panels = panels;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> home(HttpRequest<?> request, Caller caller) {
        return pages.show(request, caller, Page.titled(Section.HOME, "Home"), "home", Map.of("home", homeOf(caller)));
    }

    private HomePage homeOf(Caller caller) {
        LocalDate today = LocalDate.now(clock);
        boolean sits = caller.is(Role.PANEL_CHAIR) || caller.is(Role.PANEL_MEMBER);
        List<PanelInWords> sitsOn = sits
                ? panels.of(caller).stream()
                        .map(panel -> PanelInWords.of(panel, meetings, today))
                        .toList()
                : List.of();
        boolean concerned = caller.is(Role.POLICY_LEAD) || caller.is(Role.POLICY_APPROVER) || caller.is(Role.AUDITOR);
        if (!concerned) {
            return new HomePage(false, false, sitsOn, List.of(), List.of(), List.of());
        }
        List<DraftInWords> all = drafts.seenBy(caller).stream()
                .map(draft -> desk.told(draft, caller))
                .toList();
        List<PublicationInWords> published = publications.seenBy(caller).stream()
                .map(each -> PublicationInWords.of(each, caller))
                .toList();
        return new HomePage(
                true,
                caller.is(Role.POLICY_LEAD),
                sitsOn,
                List.of(
                        new HomePage.Group(
                                "Waits for your decision",
                                all.stream()
                                        .filter(draft -> draft.waits()
                                                && draft.whyNotDecide().isEmpty())
                                        .toList()),
                        new HomePage.Group(
                                "Approved, to be published",
                                all.stream()
                                        .filter(draft -> draft.isApproved() && draft.publishes())
                                        .toList()),
                        new HomePage.Group(
                                "Your drafts",
                                all.stream()
                                        .filter(draft -> draft.isOpenFor(caller.name()))
                                        .toList())),
                published.stream().filter(each -> each.isAhead(today)).toList(),
                published.stream()
                        .filter(each -> !each.isAhead(today))
                        .limit(LATEST)
                        .toList());
    }
}
