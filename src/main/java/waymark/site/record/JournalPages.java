package waymark.site.record;

import static waymark.access.RoleCode.ADMINISTRATOR;
import static waymark.access.RoleCode.AUDITOR;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waymark.access.Caller;
import waymark.journal.Journal;
import waymark.journal.Line;
import waymark.journal.Wanted;
import waymark.site.Asked;
import waymark.site.Page;
import waymark.site.Pages;
import waymark.site.Section;
import waymark.store.StoreUnavailable;

/** What happened, the newest first. */
@Controller("/record")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, ADMINISTRATOR})
final class JournalPages {

    private static final int PAGE = 50;

    private final Pages pages;
    private final Journal journal;

    JournalPages(Pages pages, Journal journal) {
        this.pages = pages;
        this.journal = journal;
    }

    /** The query has {@code kind}, {@code who}, {@code case}, and {@code before}, the number to go on from. */
    @Get
    HttpResponse<String> entries(HttpRequest<?> request, Caller caller) {
        Asked asked = Asked.of(request);
        Wanted wanted = new Wanted(
                caller.authority() == null ? "" : caller.authority(),
                asked.text("kind"),
                asked.text("who"),
                asked.text("case"));
        long before = asked.text("before").matches("\\d{1,18}") ? Long.parseLong(asked.text("before")) : Long.MAX_VALUE;
        List<Line> lines = StoreUnavailable.whenReached(() -> journal.newest(before, wanted, PAGE + 1));
        return pages.show(
                request,
                caller,
                Page.titled(Section.RECORD, "The record"),
                "record/journal",
                Map.of(
                        "entries",
                        lines.stream().limit(PAGE).map(EntryInWords::new).toList(),
                        "wanted",
                        wanted,
                        "kinds",
                        EntryInWords.kinds(),
                        "older",
                        lines.size() > PAGE ? older(wanted, lines.get(PAGE - 1).number()) : ""));
    }

    private static String older(Wanted wanted, long before) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("kind", wanted.kind());
        query.put("who", wanted.who());
        query.put("case", wanted.reference());
        query.put("before", before);
        return Asked.query(query);
    }
}
