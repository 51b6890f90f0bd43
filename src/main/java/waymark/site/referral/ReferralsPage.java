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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import waymark.access.Caller;
import waymark.casefile.InvalidCaseFile;
import waymark.casefile.Problem;
import waymark.panel.Panel;
import waymark.panel.Panels;
import waymark.referral.UnfinishedReferrals;
import waymark.referral.UnfinishedReferrals.Begun;
import waymark.referral.UnfinishedTime;
import waymark.site.Choice;
import waymark.site.Done;
import waymark.site.Fields;
import waymark.site.Page;
import waymark.site.Pages;
import waymark.site.Section;
import waymark.site.Slips;
import waymark.web.TextsScreened;

/** The referrals of the caller's council, and the beginning of another. */
@Controller("/referrals")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({PANEL_MEMBER, PANEL_CHAIR})
final class ReferralsPage {

    static final String TITLE = "Referrals";

    private final Pages pages;
    private final Panels panels;
    private final UnfinishedReferrals referrals;
    private final UnfinishedTime time;
    private final TextsScreened screened;

    ReferralsPage(
            Pages pages, Panels panels, UnfinishedReferrals referrals, UnfinishedTime time, TextsScreened screened) {
        this.pages = pages;
        this.panels = panels;
        this.referrals = referrals;
        this.time = time;
        this.screened = screened;
    }

    @Get
    HttpResponse<String> all(HttpRequest<?> request, Caller caller) {
        List<Panel> all = panels.of(caller);
        return pages.show(
                request,
                caller,
                Page.titled(Section.PANELS, TITLE),
                "referral/all",
                Map.of("list", ReferralList.of(referrals, time, all, caller)));
    }

    @Get("/new")
    HttpResponse<String> empty(HttpRequest<?> request, Caller caller, @QueryValue(defaultValue = "") String panel) {
        return form(request, caller, new Fields(Map.of("panel", panel)), Slips.NONE);
    }

    @Post(uri = "/new", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(HttpRequest<?> request, Caller caller, @Body Map<String, Object> body) {
        Fields form = new Fields(body);
        String reference = form.text("reference");
        Slips slips = wrong(form, caller);
        if (slips.any()) {
            return form(request, caller, form, slips);
        }
        Panel panel = panels.find(form.text("panel"), caller).orElseThrow();
        try {
            Begun begun = referrals.begin(panel, reference, form.day("born").orElseThrow(), caller);
            return begun.before()
                    ? Pages.onTo(begun.referral().path() + "/about", Done.REFERRAL_BEGUN_BEFORE)
                    : HttpResponse.seeOther(URI.create(begun.referral().path() + "/about"));
        } catch (InvalidCaseFile invalid) {
            return form(
                    request,
                    caller,
                    form,
                    Slips.of(invalid.problems().stream()
                            .map(ReferralsPage::placed)
                            .toList()));
        }
    }

    private static Problem placed(Problem problem) {
        return new Problem(problem.pointer().replace("/child/dateOfBirth", "/born"), problem.detail());
    }

    private Slips wrong(Fields form, Caller caller) {
        List<Problem> problems = new ArrayList<>();
        if (panels.find(form.text("panel"), caller).isEmpty()) {
            problems.add(new Problem("/panel", "Choose the panel that is asked."));
        }
        if (form.text("reference").isEmpty()) {
            problems.add(new Problem("/reference", "Give your own reference for the case, for example SOL-2026-0042."));
        }
        if (form.day("born").isEmpty()) {
            problems.add(new Problem("/born", "Give the date of birth, for example 5 10 2012."));
        }
        return problems.isEmpty() ? Slips.unlessLooked(form, likeAName(form.text("reference"))) : Slips.of(problems);
    }

    private List<Problem> likeAName(String reference) {
        List<Problem> found = new ArrayList<>(screened.found("/reference", reference));
        if (found.isEmpty() && reference.chars().noneMatch(Character::isDigit)) {
            found.add(new Problem(
                    "/reference",
                    "'" + reference + "' has no digit in it, so it may be a name. Give your own reference instead."));
        }
        return found;
    }

    private HttpResponse<String> form(HttpRequest<?> request, Caller caller, Fields form, Slips slips) {
        List<Choice> choices = panels.of(caller).stream()
                .map(panel -> Choice.of(panel.id(), panel.title()))
                .toList();
        return pages.show(
                slips.status(),
                request,
                caller,
                Page.titled(Section.PANELS, "Refer a case")
                        .under(TITLE, "/referrals")
                        .wrong(slips.any()),
                "referral/new",
                Map.of("form", form, "slips", slips, "panels", choices));
    }
}
