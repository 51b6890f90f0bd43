package waymark.site.ahead;

import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.PANEL_CHAIR;
import static waymark.access.RoleCode.PANEL_MEMBER;
import static waymark.access.RoleCode.POLICY_LEAD;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.horizon.OwnTeams;
import waymark.horizon.PrivateCalendars;
import waymark.horizon.WhatIsDue;
import waymark.site.Asked;
import waymark.site.Done;
import waymark.site.Moment;
import waymark.site.NoSuchPage;
import waymark.site.Page;
import waymark.site.Pages;
import waymark.site.Section;

/** What is somebody's own to do, and the same in their own calendar. */
@Controller("/actions")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, PANEL_CHAIR, PANEL_MEMBER, POLICY_LEAD})
final class ActionPages {

    private static final String PATH = "/actions";
    private static final int YEARS_AHEAD = 2;
    private static final int DAYS_REMEMBERED = 30;

    private final Pages pages;
    private final WhatIsDue due;
    private final OwnTeams teams;
    private final PrivateCalendars calendars;
    private final HttpHostResolver host;
    private final Clock clock;

    ActionPages(
            Pages pages,
            WhatIsDue due,
            OwnTeams teams,
            PrivateCalendars calendars,
            HttpHostResolver host,
            Clock clock) {
        this.pages = pages;
        this.due = due;
        this.teams = teams;
        this.calendars = calendars;
        this.host = host;
        this.clock = clock;
    }

    @Get
    HttpResponse<String> own(HttpRequest<?> request, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = today.plusYears(YEARS_AHEAD);
        Instant lately = clock.instant().minus(DAYS_REMEMBERED, ChronoUnit.DAYS);
        return pages.show(
                request,
                caller,
                Page.titled(Section.DUE, "My actions"),
                "ahead/actions",
                Map.of(
                        "list",
                        DueList.of(
                                due.of(caller, end, teams.owners(caller)),
                                today,
                                Asked.of(request).page("at")),
                        "whose",
                        Whose.of(caller, teams.of(caller), due.of(caller, end, List.of())),
                        "mayDo",
                        mayDo(caller),
                        "done",
                        due.saidDone(caller, lately),
                        "calendar",
                        calendars.madeAt(caller).map(Moment::time).orElse("")));
    }

    /** Says that an action is done. */
    @Post("/{decision}/{action}/done")
    @Secured({PANEL_CHAIR, PANEL_MEMBER})
    HttpResponse<?> done(Caller caller, int decision, int action, @Body Map<String, Object> form) {
        if (!due.done(decision, action, caller)) {
            throw new NoSuchPage();
        }
        return Pages.onTo(PATH, Done.ACTION_DONE);
    }

    /** Takes it back. */
    @Post("/{decision}/{action}/not-done")
    @Secured({PANEL_CHAIR, PANEL_MEMBER})
    HttpResponse<?> notDone(Caller caller, int decision, int action, @Body Map<String, Object> form) {
        if (!due.notDone(decision, action, caller)) {
            throw new NoSuchPage();
        }
        return Pages.onTo(PATH, Done.ACTION_NOT_DONE);
    }

    /** Chooses the teams that are somebody's own. */
    @Post("/teams")
    HttpResponse<?> teams(Caller caller, @Body Map<String, Object> form) {
        List<String> chosen = new ArrayList<>();
        if (form.get("team") instanceof List<?> several) {
            several.forEach(each -> chosen.add(each.toString()));
        } else if (form.get("team") instanceof CharSequence one) {
            chosen.add(one.toString());
        }
        if (form.get("another") instanceof CharSequence another) {
            chosen.add(another.toString());
        }
        teams.choose(caller, chosen);
        return Pages.onTo(PATH, Done.TEAMS_CHOSEN);
    }

    /** Makes a private address for a calendar program, and shows it this once. */
    @Post("/calendar")
    HttpResponse<String> makeCalendar(HttpRequest<?> request, Caller caller, @Body Map<String, Object> form) {
        String secret = calendars.make(caller, List.of());
        return pages.show(
                request,
                caller,
                Page.titled(Section.DUE, "Your private calendar address").under("My actions", PATH),
                "once",
                Map.of(
                        "what",
                        "The address",
                        "secret",
                        host.resolve(request) + "/calendars/" + secret,
                        "words",
                        "Give it to your calendar program as a calendar from the internet. Whoever has it can read your"
                                + " list, so pass it on to nobody. An earlier address has ended.",
                        "back",
                        PATH));
    }

    @Post("/calendar/end")
    HttpResponse<?> endCalendar(Caller caller, @Body Map<String, Object> form) {
        calendars.revoke(caller);
        return Pages.onTo(PATH, Done.CALENDAR_ENDED);
    }

    private static boolean mayDo(Caller caller) {
        return caller.is(Role.PANEL_CHAIR) || caller.is(Role.PANEL_MEMBER);
    }
}
