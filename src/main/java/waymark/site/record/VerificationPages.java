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
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import waymark.access.Caller;
import waymark.journal.Head;
import waymark.site.Fields;
import waymark.site.Page;
import waymark.site.Pages;
import waymark.site.Section;
import waymark.site.Slips;

/** Whether the record is as it was written. */
@Controller("/record/verification")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, ADMINISTRATOR})
final class VerificationPages {

    private final Pages pages;
    private final VerificationWork work;

    VerificationPages(Pages pages, VerificationWork work) {
        this.pages = pages;
        this.work = work;
    }

    @Get
    HttpResponse<String> last(HttpRequest<?> request, Caller caller) {
        return page(request, caller, Fields.EMPTY, Slips.NONE);
    }

    /** Goes through it; {@code contains} is an end that was written down before. */
    @Post
    HttpResponse<?> start(HttpRequest<?> request, Caller caller, @Body Map<String, Object> body) {
        Fields form = new Fields(body);
        Optional<Head> witnessed = Head.parse(form.text("contains"));
        if (witnessed.isEmpty() && !form.text("contains").isEmpty()) {
            return page(
                    request,
                    caller,
                    form,
                    Slips.about("contains", "Write the end as it was shown: a number, a colon and what follows."));
        }
        work.start(caller, witnessed);
        return HttpResponse.seeOther(URI.create("/record/verification"));
    }

    private HttpResponse<String> page(HttpRequest<?> request, Caller caller, Fields form, Slips slips) {
        Optional<Verified> last = work.last();
        Map<String, Object> values = new HashMap<>(Map.of("form", form, "slips", slips));
        values.put("last", last.orElse(null));
        return pages.show(
                slips.status(),
                request,
                caller,
                Page.titled(Section.RECORD, "Is the record as it was written?")
                        .wrong(slips.any())
                        .watched(last.map(Verified::underWay).orElse(false)),
                "record/verification",
                values);
    }
}
