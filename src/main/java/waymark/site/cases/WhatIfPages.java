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
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import waymark.access.Caller;
import waymark.casefile.Fact;
import waymark.casefile.InvalidCaseFile;
import waymark.casefile.Vocabulary;
import waymark.explain.Inquiry;
import waymark.site.Fields;
import waymark.site.NoSuchPage;
import waymark.site.Page;
import waymark.site.Pages;
import waymark.site.Section;
import waymark.site.Slips;
import waymark.site.cases.CaseFound.Found;

/** What would be suggested if facts of a case were otherwise. Nothing is kept, so it is only ever asked for. */
@Controller("/cases/{authority}/{reference}/what-if")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({PANEL_MEMBER, PANEL_CHAIR, AUDITOR, POLICY_LEAD})
final class WhatIfPages {

    private final Pages pages;
    private final CaseFound cases;
    private final WhatIfTold told;

    WhatIfPages(Pages pages, CaseFound cases, WhatIfTold told) {
        this.pages = pages;
        this.cases = cases;
        this.told = told;
    }

    /** The trial, and the choice of another fact to change. */
    @Get
    HttpResponse<String> trial(
            HttpRequest<?> request,
            Caller caller,
            String authority,
            String reference,
            @QueryValue(defaultValue = "") String recommendation,
            @QueryValue(defaultValue = "") String find,
            @QueryValue(defaultValue = "") String fact) {
        Found found = cases.of(authority, reference, recommendation, caller);
        Trial trial = trial(request, found);
        Optional<TrialValue> asked = fact.isEmpty() ? Optional.empty() : Optional.of(value(found, fact));
        return show(request, caller, found, trial, asked, find, Fields.EMPTY, Slips.NONE);
    }

    /** Takes a value into the trial. */
    @Get("/with")
    HttpResponse<?> with(
            HttpRequest<?> request,
            Caller caller,
            String authority,
            String reference,
            @QueryValue(defaultValue = "") String recommendation,
            String fact) {
        Found found = cases.of(authority, reference, recommendation, caller);
        TrialValue value = value(found, fact);
        Map<String, Object> sent = new HashMap<>();
        request.getParameters().forEach((name, values) -> sent.put(name, values.isEmpty() ? "" : values.getFirst()));
        Fields form = new Fields(sent);
        String typed = value.typed(form, request.getParameters().getAll("value"));
        Trial trial = trial(request, found);
        if (typed.isEmpty()) {
            Slips slips =
                    Slips.about("value", value.day() ? "Give a real date, for example 16 11 2026." : "Choose one.");
            return show(request, caller, found, trial, Optional.of(value), "", form, slips);
        }
        Trial more = trial.with(fact, typed);
        try {
            found.inquiry().otherwise(more.changes());
            return HttpResponse.seeOther(URI.create(more.address()));
        } catch (InvalidCaseFile cannotBe) {
            Slips slips = Slips.about("value", WhatIfTold.why(cannotBe));
            return show(request, caller, found, trial, Optional.of(value), "", form, slips);
        }
    }

    private HttpResponse<String> show(
            HttpRequest<?> request,
            Caller caller,
            Found found,
            Trial trial,
            Optional<TrialValue> asked,
            String find,
            Fields form,
            Slips already) {
        Inquiry then = null;
        Slips slips = already;
        try {
            then = trial.changes().isEmpty() ? null : found.inquiry().otherwise(trial.changes());
        } catch (InvalidCaseFile cannotBe) {
            slips = Slips.about("", WhatIfTold.why(cannotBe));
        }
        WhatIfShown shown = told.of(found, trial, then, asked.orElse(null), find, caller);
        return pages.show(
                slips.status(),
                request,
                caller,
                Page.titled(Section.CASES, "Trial: what if?")
                        .under(shown.now().reference(), shown.path())
                        .wrong(slips.any()),
                "cases/what-if",
                Map.of("shown", shown, "form", form, "slips", slips));
    }

    private static Trial trial(HttpRequest<?> request, Found found) {
        String path = CaseShown.path(found) + "/what-if?recommendation="
                + found.stored().id();
        return new Trial(path, request.getParameters().getAll(Trial.CHANGE));
    }

    /** @throws NoSuchPage when there is no such fact, or no single value of it */
    private static TrialValue value(Found found, String name) {
        Fact fact = Vocabulary.get().find(name).filter(TrialValue::canBeTried).orElseThrow(NoSuchPage::new);
        return new TrialValue(fact, WhatIfTold.value(found.inquiry(), name));
    }
}
