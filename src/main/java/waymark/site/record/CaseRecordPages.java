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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.access.Caller;
import waymark.journal.Journal;
import waymark.privacy.SubjectAccess;
import waymark.recommend.Recommenders;
import waymark.site.Asked;
import waymark.site.Councils;
import waymark.site.Page;
import waymark.site.Pages;
import waymark.site.Section;
import waymark.store.StoreUnavailable;

/** One case in the record: who looked at it, and everything that is known about it to be handed over. */
@Controller("/record")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, ADMINISTRATOR})
final class CaseRecordPages {

    private final Pages pages;
    private final Journal journal;
    private final SubjectAccess access;
    private final Recommenders recommenders;

    CaseRecordPages(Pages pages, Journal journal, SubjectAccess access, Recommenders recommenders) {
        this.pages = pages;
        this.journal = journal;
        this.access = access;
        this.recommenders = recommenders;
    }

    /** The query has {@code case}, and the {@code authority} of who sees several. */
    @Get("/looks")
    HttpResponse<String> looks(HttpRequest<?> request, Caller caller) {
        Asked asked = Asked.of(request);
        Councils councils = councils(caller, asked);
        String reference = asked.text("case");
        return pages.show(
                request,
                caller,
                Page.titled(Section.RECORD, "Who looked at a case"),
                "record/looks",
                Map.of(
                        "councils",
                        councils,
                        "looks",
                        Looks.of(
                                reference,
                                reference.isEmpty()
                                        ? List.of()
                                        : StoreUnavailable.whenReached(
                                                () -> journal.about(councils.chosen(), reference)))));
    }

    /** The query has {@code case}, and the {@code authority} of who sees several. */
    @Get("/subject-access")
    HttpResponse<String> handOver(HttpRequest<?> request, Caller caller) {
        Asked asked = Asked.of(request);
        Councils councils = councils(caller, asked);
        String reference = asked.text("case");
        Map<String, Object> values = new HashMap<>(Map.of("councils", councils, "reference", reference));
        values.put("known", reference.isEmpty() ? null : access.about(councils.chosen(), reference));
        return pages.show(
                request, caller, Page.titled(Section.RECORD, "Hand over a case"), "record/subjectaccess", values);
    }

    private Councils councils(Caller caller, Asked asked) {
        return Councils.of(caller, recommenders.inForce().release(), asked.text("authority"));
    }
}
