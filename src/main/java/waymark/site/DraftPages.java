package waymark.site;

import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.POLICY_APPROVER;
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
import java.util.List;
import java.util.Map;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.desk.Conflict;
import waymark.desk.DraftImpact;
import waymark.desk.Drafts;
import waymark.policy.Fault;

/** Drafts, to be read. */
@Controller("/drafts")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({POLICY_LEAD, POLICY_APPROVER, AUDITOR})
final class DraftPages {

    private final Pages pages;
    private final Desk desk;
    private final Drafts drafts;
    private final DraftImpact impact;

    DraftPages(Pages pages, Desk desk, Drafts drafts, DraftImpact impact) {
        this.pages = pages;
        this.desk = desk;
        this.drafts = drafts;
        this.impact = impact;
    }

    @Get
    HttpResponse<String> all(HttpRequest<?> request, Caller caller) {
        List<DraftInWords> all = drafts.seenBy(caller).stream()
                .map(draft -> desk.told(draft, caller))
                .toList();
        return pages.show(
                request,
                caller,
                Page.titled(Section.DRAFTS, "Drafts"),
                "drafts",
                Map.of("drafts", all, "lead", caller.is(Role.POLICY_LEAD)));
    }

    @Get("/{id}")
    HttpResponse<String> one(HttpRequest<?> request, Caller caller, String id) {
        return page(request, caller, desk.draft(id, caller), Slips.NONE);
    }

    /** What is wrong with it, by workbook and cell. */
    @Get("/{id}/checks")
    HttpResponse<String> checks(HttpRequest<?> request, Caller caller, String id) {
        DraftInWords draft = desk.draft(id, caller);
        return pages.show(
                request,
                caller,
                under(draft, "Checks")
                        .wrong(!draft.checks().findings().isEmpty())
                        .watched(draft.underWay()),
                "checks",
                Map.of("draft", draft));
    }

    /** The case file that shows one thing wrong, to be posted. */
    @Get("/{id}/checks/{number}/case.json")
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<String> shows(Caller caller, String id, int number) {
        List<Fault> findings = desk.draft(id, caller).checks().findings();
        if (number < 0
                || number >= findings.size()
                || findings.get(number).caseFile().isEmpty()) {
            throw new NoSuchPage();
        }
        return HttpResponse.ok(findings.get(number).caseFile());
    }

    /** What would be otherwise, row by row and cell by cell. */
    @Get("/{id}/changes")
    HttpResponse<String> changes(HttpRequest<?> request, Caller caller, String id) {
        DraftInWords draft = desk.draft(id, caller);
        ChangesInWords changes = ChangesInWords.NONE;
        String cannot = "";
        try {
            changes = ChangesInWords.of(drafts.changes(draft.draft()));
        } catch (Conflict unreadable) {
            cannot = unreadable.getMessage();
        }
        return pages.show(
                request,
                caller,
                under(draft, "What changes"),
                "changes",
                Map.of("draft", draft, "changes", changes, "cannot", cannot));
    }

    /** The page of a draft, also where something could not be done with it. */
    HttpResponse<String> page(HttpRequest<?> request, Caller caller, DraftInWords draft, Slips slips) {
        return pages.show(
                slips.status(),
                request,
                caller,
                Page.titled(Section.DRAFTS, draft.title()).wrong(slips.any()).watched(draft.underWay()),
                "draft",
                Map.of("draft", draft, "changes", summary(draft), "impact", impact(caller, draft), "slips", slips));
    }

    static Page under(DraftInWords draft, String title) {
        return Page.titled(Section.DRAFTS, title).under(draft.title(), draft.path());
    }

    private String impact(Caller caller, DraftInWords draft) {
        return impact.of(caller, draft.draft().id()).stream()
                .findFirst()
                .map(job -> new ImpactInWords(job, List.of(), List.of(), null, false, false).state())
                .orElse("Not looked at yet");
    }

    private String summary(DraftInWords draft) {
        try {
            return ChangesInWords.of(drafts.changes(draft.draft())).summary();
        } catch (Conflict unreadable) {
            return "Cannot be said yet";
        }
    }
}
