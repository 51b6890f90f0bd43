package waymark.site.record;

import static waymark.access.RoleCode.ADMINISTRATOR;
import static waymark.access.RoleCode.AUDITOR;

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
import java.util.Map;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.privacy.Retention;
import waymark.site.Fields;
import waymark.site.Page;
import waymark.site.Pages;
import waymark.site.Section;
import waymark.site.Slips;

/** What has been kept long enough: what would go and why, and its deletion. */
@Controller("/record/retention/over")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, ADMINISTRATOR})
final class RetentionPages {

    private final Pages pages;
    private final Retention retention;

    RetentionPages(Pages pages, Retention retention) {
        this.pages = pages;
        this.retention = retention;
    }

    /** What would go now. Nothing is deleted. */
    @Get
    HttpResponse<String> ahead(HttpRequest<?> request, Caller caller) {
        return page(request, caller, retention.run(caller, true, (done, cases) -> {}), Slips.NONE);
    }

    /** Deletes it, and shows what was deleted: the references are told this once. */
    @Post
    @Secured(ADMINISTRATOR)
    HttpResponse<String> delete(HttpRequest<?> request, Caller caller, @Body Map<String, Object> body) {
        Fields form = new Fields(body);
        Retention.Report listed = retention.run(caller, true, (done, cases) -> {});
        Slips slips = new ReportInWords(listed).mark().equals(form.text("listed"))
                ? form.has("sure") ? Slips.NONE : Slips.about("sure", "Tick that you have looked through the list.")
                : Slips.about("sure", "The list has changed since you opened the page. Look through it again.");
        return page(request, caller, slips.any() ? listed : retention.run(caller, false, (done, cases) -> {}), slips);
    }

    private HttpResponse<String> page(HttpRequest<?> request, Caller caller, Retention.Report report, Slips slips) {
        return pages.show(
                slips.status(),
                request,
                caller,
                Page.titled(Section.RECORD, report.dryRun() ? "What would be deleted" : "What was deleted")
                        .under("How long things are kept", "/record/retention")
                        .wrong(slips.any()),
                "record/over",
                Map.of("report", new ReportInWords(report), "slips", slips, "keeper", caller.is(Role.ADMINISTRATOR)));
    }
}
