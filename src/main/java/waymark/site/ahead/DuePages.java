package waymark.site.ahead;

import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.PANEL_CHAIR;
import static waymark.access.RoleCode.PANEL_MEMBER;
import static waymark.access.RoleCode.POLICY_LEAD;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import waymark.access.Caller;
import waymark.horizon.Due;
import waymark.horizon.Horizon;
import waymark.horizon.Owners;
import waymark.horizon.WhatIsDue;
import waymark.site.Asked;
import waymark.site.Choice;
import waymark.site.Moment;
import waymark.site.Page;
import waymark.site.Pages;
import waymark.site.Section;

/** What is due by week, for everybody or for one team or officer. */
@Controller("/due")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, PANEL_CHAIR, PANEL_MEMBER, POLICY_LEAD})
final class DuePages {

    private static final int USUAL_WEEKS = 4;

    private final Pages pages;
    private final WhatIsDue due;
    private final Clock clock;

    DuePages(Pages pages, WhatIsDue due, Clock clock) {
        this.pages = pages;
        this.due = due;
        this.clock = clock;
    }

    /** The query has {@code owner}, {@code until} as a day, and {@code at}, the number of the page. */
    @Get
    HttpResponse<String> due(HttpRequest<?> request, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        Asked asked = Asked.of(request);
        LocalDate until = asked.day("until", today.plusWeeks(USUAL_WEEKS));
        String owner = asked.text("owner");
        List<Due> all = due.of(caller, until, List.of());
        List<Due> wanted = owner.isEmpty() ? all : due.of(caller, until, List.of(owner));
        return pages.show(
                request,
                caller,
                Page.titled(Section.DUE, "What is due"),
                "ahead/due",
                Map.of(
                        "list",
                        DueList.of(wanted, today, asked.page("at")),
                        "owner",
                        owner,
                        "until",
                        until,
                        "owners",
                        owners(all, owner),
                        "untils",
                        untils(today, until),
                        "query",
                        Asked.query(new LinkedHashMap<>(Map.of("owner", owner, "until", until)))));
    }

    /** Everybody who owns something, with how much. */
    private static List<Choice> owners(List<Due> all, String chosen) {
        Map<String, List<DueInWords>> byOwner = all.stream()
                .map(each -> new DueInWords(each, LocalDate.EPOCH))
                .collect(Collectors.groupingBy(
                        each -> Owners.key(each.due().owner()), TreeMap::new, Collectors.toList()));
        List<Choice> owners = new ArrayList<>(List.of(Choice.of("", "Everybody")));
        byOwner.forEach((key, due) -> owners.add(Choice.of(key, due.getFirst().owner() + " (" + due.size() + ")")));
        if (owners.stream().noneMatch(each -> each.value().equals(Owners.key(chosen)))) {
            owners.add(Choice.of(Owners.key(chosen), chosen + " (0)"));
        }
        return owners;
    }

    private static List<Choice> untils(LocalDate today, LocalDate chosen) {
        Map<LocalDate, String> days = new TreeMap<>(Map.of(
                today.plusWeeks(1),
                "1 week ahead",
                today.plusWeeks(USUAL_WEEKS),
                USUAL_WEEKS + " weeks ahead",
                today.plusMonths(3),
                "3 months ahead",
                today.plusMonths(Horizon.MONTHS),
                Horizon.MONTHS + " months ahead"));
        days.putIfAbsent(chosen, "Until " + Moment.day(chosen));
        return days.entrySet().stream()
                .map(day -> Choice.of(day.getKey().toString(), day.getValue()))
                .toList();
    }
}
