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
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.desk.DraftImpact;
import waymark.replay.CaseChange;
import waymark.replay.ImpactJob;
import waymark.replay.ImpactRuns;
import waymark.replay.ImpactUpload;
import waymark.store.StoredCases.Period;

/** What a draft would do to real cases. */
@Controller("/drafts/{id}/impact")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({POLICY_LEAD, POLICY_APPROVER, AUDITOR})
final class ImpactPages {

    private static final int CHILDREN = 50;
    private static final int SET_ASIDE = 20;

    private final Pages pages;
    private final Desk desk;
    private final DraftImpact impact;
    private final ImpactRuns runs;

    ImpactPages(Pages pages, Desk desk, DraftImpact impact, ImpactRuns runs) {
        this.pages = pages;
        this.desk = desk;
        this.impact = impact;
        this.runs = runs;
    }

    /** The runs there are, and the question for another. */
    @Get
    HttpResponse<String> all(HttpRequest<?> request, Caller caller, String id) {
        return all(request, caller, id, Slips.NONE);
    }

    /** One run. */
    @Get("/{run}")
    HttpResponse<String> one(
            HttpRequest<?> request, Caller caller, String id, String run, @QueryValue(defaultValue = "0") long after) {
        ImpactJob job = impact.find(caller, id, run);
        boolean listed = job.impact() != null && !job.figuresOnly();
        List<CaseChange> children = listed ? runs.changed(run, Math.max(0, after), CHILDREN) : List.of();
        ImpactInWords told = new ImpactInWords(
                job,
                children,
                listed ? runs.setAside(run, SET_ASIDE) : List.of(),
                children.size() < CHILDREN ? null : after + CHILDREN,
                caller.is(Role.POLICY_LEAD),
                Section.CASES.isOpenTo(caller));
        DraftInWords draft = desk.draft(id, caller);
        return pages.show(
                request,
                caller,
                DraftPages.under(draft, "What it does to these cases")
                        .under("Real cases", draft.path() + "/impact")
                        .watched(told.underWay()),
                "impact",
                Map.of("draft", draft, "impact", told));
    }

    /** Asks about stored cases. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(POLICY_LEAD)
    HttpResponse<?> ask(HttpRequest<?> request, Caller caller, String id, @Body Map<String, String> form) {
        try {
            ImpactJob job = impact.ask(caller, id, new Period(day(form, "from"), day(form, "to")), day(form, "on"));
            return Pages.onTo("/drafts/" + id + "/impact/" + job.id(), Done.IMPACT_STARTED);
        } catch (DateTimeException notADay) {
            return all(request, caller, id, Slips.about("from", "Give real dates, for example 2026-09-01."));
        }
    }

    /** Asks about cases from a file. */
    @Post(uri = "/upload", consumes = MediaType.MULTIPART_FORM_DATA)
    @Secured(POLICY_LEAD)
    HttpResponse<?> upload(HttpRequest<?> request, Caller caller, String id, @Part("file") CompletedFileUpload file)
            throws IOException {
        if (file.getSize() == 0) {
            return all(request, caller, id, Slips.about("file", "Choose a file with a case on each line."));
        }
        try (ImpactUpload upload = ImpactUpload.of(file.getInputStream())) {
            ImpactJob job = impact.ask(caller, id, null, upload);
            return Pages.onTo("/drafts/" + id + "/impact/" + job.id(), Done.IMPACT_STARTED);
        } catch (ImpactUpload.TooLarge tooLarge) {
            return all(request, caller, id, Slips.about("file", tooLarge.getMessage()));
        }
    }

    /** Stops a run. */
    @Post("/{run}/stop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(POLICY_LEAD)
    HttpResponse<?> stop(Caller caller, String id, String run, @Body Map<String, String> form) {
        impact.cancel(caller, id, run);
        return Pages.onTo("/drafts/" + id + "/impact/" + run, Done.IMPACT_STOPPED);
    }

    private HttpResponse<String> all(HttpRequest<?> request, Caller caller, String id, Slips slips) {
        DraftInWords draft = desk.draft(id, caller);
        List<ImpactInWords> all = impact.of(caller, id).stream()
                .map(job -> new ImpactInWords(job, List.of(), List.of(), null, draft.lead(), false))
                .toList();
        return pages.show(
                slips.status(),
                request,
                caller,
                DraftPages.under(draft, "Real cases").wrong(slips.any()),
                "impacts",
                Map.of("draft", draft, "runs", all, "slips", slips));
    }

    private static LocalDate day(Map<String, String> form, String name) {
        String typed = form.getOrDefault(name, "").strip();
        return typed.isEmpty() ? null : LocalDate.parse(typed);
    }
}
