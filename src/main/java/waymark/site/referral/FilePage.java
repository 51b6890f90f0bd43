package waymark.site.referral;

import static waymark.access.RoleCode.PANEL_CHAIR;
import static waymark.access.RoleCode.PANEL_MEMBER;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedPart;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Flux;
import waymark.access.Caller;
import waymark.panel.Panel;
import waymark.panel.Panels;
import waymark.site.Choice;
import waymark.site.Fields;
import waymark.site.NoSuchPage;
import waymark.site.Page;
import waymark.site.Pages;
import waymark.site.Section;
import waymark.site.Slips;
import waymark.web.ReferringMany;
import waymark.web.ReferringMany.Case;

/** Refers cases from a file, and says line by line what became of them. */
@Controller("/referrals/file")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({PANEL_MEMBER, PANEL_CHAIR})
final class FilePage {

    /** More come by the API, which has no end. */
    private static final int MOST = 2_000;

    /** Who waits longer than this sees how far it is. */
    private static final long SOON = 1_500;

    private final Pages pages;
    private final Panels panels;
    private final FileRuns runs;

    FilePage(Pages pages, Panels panels, FileRuns runs) {
        this.pages = pages;
        this.panels = panels;
        this.runs = runs;
    }

    @Get
    HttpResponse<String> ask(HttpRequest<?> request, Caller caller, @QueryValue(defaultValue = "") String panel) {
        return page(request, caller, panel, Slips.NONE);
    }

    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> send(HttpRequest<?> request, Caller caller, @Body MultipartBody body) {
        String to = "";
        byte[] file = new byte[0];
        for (CompletedPart part : Flux.from(body).toIterable(1)) {
            if ("panel".equals(part.getName())) {
                to = new String(bytes(part), StandardCharsets.UTF_8);
            } else if ("file".equals(part.getName())) {
                file = bytes(part);
            }
        }
        Optional<Panel> panel = panels.find(to, caller);
        List<Case> cases = ReferringMany.cases(file);
        Slips slips = panel.isEmpty()
                ? Slips.about("panel", "Choose the panel that is asked.")
                : cases.isEmpty()
                        ? Slips.about("file", "Choose a file with at least one case file in it.")
                        : cases.size() > MOST
                                ? Slips.about(
                                        "file",
                                        "The file has " + cases.size() + " cases. Send at most " + MOST + " at a time.")
                                : Slips.NONE;
        if (slips.any()) {
            return page(request, caller, to, slips);
        }
        FileRun run = runs.begin(panel.get(), cases, caller);
        run.endsWithin(SOON);
        return HttpResponse.seeOther(URI.create(run.path()));
    }

    /** What became of a file, so far. */
    @Get("/{run}")
    HttpResponse<String> became(HttpRequest<?> request, Caller caller, String run) {
        FileRun found = runs.find(run, caller).orElseThrow(NoSuchPage::new);
        return pages.show(
                request,
                caller,
                Page.titled(Section.PANELS, "Cases from a file")
                        .under(ReferralsPage.TITLE, "/referrals")
                        .watched(found.underWay()),
                "referral/lines",
                Map.of("run", found));
    }

    private static byte[] bytes(CompletedPart part) {
        try {
            return part.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private HttpResponse<String> page(HttpRequest<?> request, Caller caller, String panel, Slips slips) {
        List<Choice> choices = panels.of(caller).stream()
                .map(each -> Choice.of(each.id(), each.title()))
                .toList();
        return pages.show(
                slips.status(),
                request,
                caller,
                Page.titled(Section.PANELS, "Refer cases from a file")
                        .under(ReferralsPage.TITLE, "/referrals")
                        .wrong(slips.any()),
                "referral/file",
                Map.of("form", new Fields(Map.of("panel", panel)), "slips", slips, "panels", choices));
    }
}
