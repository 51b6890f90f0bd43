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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.access.Caller;
import waymark.casefile.Problem;
import waymark.referral.Answers.Said;
import waymark.referral.Seen;
import waymark.referral.Unfinished;
import waymark.referral.UnfinishedReferrals;
import waymark.site.Fields;
import waymark.site.Page;
import waymark.site.Pages;
import waymark.site.Section;
import waymark.site.Slips;
import waymark.web.TextsScreened;

/** What the child and the family say, in their own words. */
@Controller("/referrals/{id}/words")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({PANEL_MEMBER, PANEL_CHAIR})
final class OwnWordsPage {

    private static final int LONGEST = 4_000;

    private final Pages pages;
    private final FoundReferral found;
    private final UnfinishedReferrals referrals;
    private final TextsScreened screened;
    private final Clock clock;

    OwnWordsPage(Pages pages, FoundReferral found, UnfinishedReferrals referrals, TextsScreened screened, Clock clock) {
        this.pages = pages;
        this.found = found;
        this.referrals = referrals;
        this.screened = screened;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, Caller caller, String id) {
        Unfinished referral = found.referral(id, caller);
        if (referral.sent()) {
            return QuestionPage.toSent(referral);
        }
        Map<String, Object> filled = new HashMap<>();
        fill(filled, "child", referral.answers().child());
        fill(filled, "family", referral.answers().family());
        return page(request, caller, referral, new Fields(filled), Slips.NONE);
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(HttpRequest<?> request, Caller caller, String id, @Body Map<String, Object> body) {
        Unfinished referral = found.referral(id, caller);
        Fields form = new Fields(body);
        List<Problem> problems = new ArrayList<>();
        check(form, "child", problems);
        check(form, "family", problems);
        Slips slips = problems.isEmpty() ? Slips.unlessLooked(form, identifying(form)) : Slips.of(problems);
        if (slips.any()) {
            return page(request, caller, referral, form, slips);
        }
        return ReferralForm.taken(
                referral,
                List.of(),
                () -> referrals.words(
                        referral, Seen.read(form.text("seen")), said(form, "child"), said(form, "family"), caller),
                now -> now.path() + "/check",
                (now, wrong) -> page(request, caller, now, form, wrong));
    }

    private List<Problem> identifying(Fields form) {
        List<Problem> found = new ArrayList<>(screened.found("/child", form.text("child")));
        found.addAll(screened.found("/family", form.text("family")));
        return found;
    }

    private void check(Fields form, String whose, List<Problem> problems) {
        if (form.text(whose).length() > LONGEST) {
            problems.add(new Problem("/" + whose, "Use at most " + LONGEST + " characters."));
        }
        if (form.hasDay(whose + "-on") && form.day(whose + "-on").isEmpty()) {
            problems.add(new Problem("/" + whose + "-on", "Give a real date, for example 27 3 2026."));
        }
        if (form.day(whose + "-on")
                .filter(day -> day.isAfter(LocalDate.now(clock)))
                .isPresent()) {
            problems.add(new Problem("/" + whose + "-on", "That day is still to come."));
        }
    }

    private static Said said(Fields form, String whose) {
        return new Said(form.text(whose), form.day(whose + "-on").orElse(null));
    }

    private static void fill(Map<String, Object> fields, String whose, Said said) {
        fields.put(whose, said.words());
        if (said.on() != null) {
            fields.put(whose + "-on-day", "" + said.on().getDayOfMonth());
            fields.put(whose + "-on-month", "" + said.on().getMonthValue());
            fields.put(whose + "-on-year", "" + said.on().getYear());
        }
    }

    private HttpResponse<String> page(
            HttpRequest<?> request, Caller caller, Unfinished referral, Fields form, Slips slips) {
        return pages.show(
                slips.status(),
                request,
                caller,
                Page.titled(Section.PANELS, "What do the child and the family say?")
                        .under(ReferralsPage.TITLE, "/referrals")
                        .wrong(slips.any()),
                "referral/words",
                Map.of(
                        "shown",
                        found.shown(referral, caller),
                        "seen",
                        Seen.now(referral).word(),
                        "form",
                        form,
                        "slips",
                        slips));
    }
}
