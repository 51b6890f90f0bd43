package waymark.site.cases;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import waymark.access.Caller;
import waymark.site.Page;
import waymark.site.Pages;
import waymark.site.Section;

/** Cases: found by their reference, and each on one page. */
@Controller("/cases")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({PANEL_MEMBER, PANEL_CHAIR, AUDITOR, POLICY_LEAD})
final class CasePages {

    private final Pages pages;
    private final CaseSearch search;
    private final CaseTold told;

    CasePages(Pages pages, CaseSearch search, CaseTold told) {
        this.pages = pages;
        this.search = search;
        this.told = told;
    }

    /** The cases that there are, or those whose reference has something in it. */
    @Get
    HttpResponse<String> all(
            HttpRequest<?> request,
            Caller caller,
            @QueryValue(defaultValue = "") String find,
            @QueryValue(defaultValue = "1") int page) {
        return pages.show(
                request,
                caller,
                Page.titled(Section.CASES, "Cases"),
                "cases/all",
                Map.of("cases", search.page(find, Math.max(1, page), caller)));
    }

    /** One case, as it stands or as one of its recommendations saw it. */
    @Get("/{authority}/{reference}")
    HttpResponse<String> one(
            HttpRequest<?> request,
            Caller caller,
            String authority,
            String reference,
            @QueryValue(defaultValue = "") String recommendation,
            @QueryValue(defaultValue = "") String panel,
            @QueryValue(defaultValue = "") String meeting) {
        CaseShown shown = told.about(authority, reference, recommendation, panel, meeting, caller);
        Page page = Page.titled(Section.CASES, reference);
        return pages.show(
                request,
                caller,
                shown.hearing() == null
                        ? page
                        : Page.titled(Section.PANELS, reference)
                                .under(shown.hearing().title(), shown.hearing().path()),
                "cases/one",
                Map.of("shown", shown));
    }

    /** What was suggested and decided about a case, and what changed in between. */
    @Get("/{authority}/{reference}/history")
    HttpResponse<String> history(HttpRequest<?> request, Caller caller, String authority, String reference) {
        CaseShown shown = told.about(authority, reference, "", "", "", caller);
        return pages.show(
                request,
                caller,
                Page.titled(Section.CASES, "History").under(reference, shown.path()),
                "cases/history",
                Map.of("shown", shown));
    }
}
