package waymark.site;

import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.POLICY_APPROVER;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import waymark.access.Caller;
import waymark.desk.Publication;
import waymark.desk.Publications;
import waymark.desk.Releasing;

/** What was published, and the way back. */
@Controller("/publications")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({POLICY_LEAD, POLICY_APPROVER, AUDITOR})
final class PublicationPages {

    private static final int ON_A_PAGE = 25;

    private final Pages pages;
    private final Publications publications;
    private final Releasing releasing;

    PublicationPages(Pages pages, Publications publications, Releasing releasing) {
        this.pages = pages;
        this.publications = publications;
        this.releasing = releasing;
    }

    /** @param at the page of the list, from 1 */
    @Get
    HttpResponse<String> all(HttpRequest<?> request, Caller caller, @QueryValue(defaultValue = "1") int at) {
        List<Publication> all = publications.seenBy(caller);
        int from = Math.clamp((at - 1L) * ON_A_PAGE, 0, all.size());
        int to = Math.min(from + ON_A_PAGE, all.size());
        return pages.show(
                request,
                caller,
                Page.titled(Section.HISTORY, "History"),
                "publications",
                Map.of(
                        "publications",
                        all.subList(from, to).stream()
                                .map(each -> PublicationInWords.of(each, caller))
                                .toList(),
                        "at",
                        at,
                        "more",
                        to < all.size()));
    }

    @Get("/{number}")
    HttpResponse<String> one(HttpRequest<?> request, Caller caller, int number) {
        return one(request, caller, number, "", Slips.NONE);
    }

    /** Puts back what was in force before. */
    @Post("/{number}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({POLICY_LEAD, POLICY_APPROVER})
    HttpResponse<?> undo(HttpRequest<?> request, Caller caller, int number, @Body Map<String, String> form) {
        String reason = form.getOrDefault("reason", "");
        AtomicReference<Publication> undo = new AtomicReference<>();
        Slips slips = Slips.in("reason", () -> undo.set(releasing.undo(caller, number, reason)));
        return slips.any()
                ? one(request, caller, number, reason, slips)
                : Pages.onTo("/publications/" + undo.get().number(), Done.UNDONE);
    }

    private HttpResponse<String> one(HttpRequest<?> request, Caller caller, int number, String reason, Slips slips) {
        return pages.show(
                slips.status(),
                request,
                caller,
                Page.titled(Section.HISTORY, "Publication " + number).wrong(slips.any()),
                "publication",
                Map.of(
                        "publication",
                        PublicationInWords.of(publications.find(number, caller), caller),
                        "reason",
                        reason,
                        "slips",
                        slips));
    }
}
