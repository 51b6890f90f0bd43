package waymark.site.referral;

import static waymark.access.RoleCode.PANEL_CHAIR;
import static waymark.access.RoleCode.PANEL_MEMBER;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.access.Caller;
import waymark.panel.Panel;
import waymark.panel.PanelMeetings;
import waymark.panel.Referred;
import waymark.referral.Interview;
import waymark.referral.Seen;
import waymark.referral.Unfinished;
import waymark.referral.UnfinishedReferrals;
import waymark.site.Done;
import waymark.site.Fields;
import waymark.site.Page;
import waymark.site.Pages;
import waymark.site.Section;
import waymark.site.Slips;
import waymark.web.Referring;

/** A referral as a whole: checked, sent, what became of it, or thrown away. */
@Controller("/referrals/{id}")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({PANEL_MEMBER, PANEL_CHAIR})
final class SendPage {

    private final Pages pages;
    private final FoundReferral found;
    private final UnfinishedReferrals referrals;
    private final Referring referring;
    private final PanelMeetings meetings;

    SendPage(
            Pages pages,
            FoundReferral found,
            UnfinishedReferrals referrals,
            Referring referring,
            PanelMeetings meetings) {
        this.pages = pages;
        this.found = found;
        this.referrals = referrals;
        this.referring = referring;
        this.meetings = meetings;
    }

    /** What became of it; an unfinished one goes on where it was left. */
    @Get
    HttpResponse<?> one(HttpRequest<?> request, Caller caller, String id) {
        Unfinished referral = found.referral(id, caller);
        if (!referral.sent()) {
            return HttpResponse.seeOther(
                    URI.create(found.shown(referral, caller).onwards()));
        }
        Panel panel = found.panel(referral.panel(), caller);
        Map<String, Object> values = new HashMap<>(Map.of("referral", referral, "panel", panel));
        Referred referred = meetings.waits(panel, referral.reference()).orElse(null);
        values.put("referred", referred);
        return pages.show(
                request,
                caller,
                under(referred == null ? "Sent to the panel" : "The referral is sent"),
                "referral/sent",
                values);
    }

    @Get("/check")
    HttpResponse<?> check(HttpRequest<?> request, Caller caller, String id) {
        Unfinished referral = found.referral(id, caller);
        return referral.sent() ? QuestionPage.toSent(referral) : check(request, caller, referral, Slips.NONE);
    }

    /** Puts the case in front of the panel. The same sent twice is sent once. */
    @Post(uri = "/check", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, Caller caller, String id, @Body Map<String, Object> body) {
        Unfinished referral = found.referral(id, caller);
        Panel panel = found.panel(referral.panel(), caller);
        Seen seen = Seen.read(new Fields(body).text("seen"));
        return ReferralForm.taken(
                referral,
                List.of(),
                () -> {
                    Unfinished sending = referrals.sending(referral, seen);
                    Referred referred = referring.refer(panel, Interview.sent(sending, panel), caller);
                    referrals.sent(sending, referred.referral().recommendation(), caller);
                    return sending;
                },
                Unfinished::path,
                (now, slips) -> check(request, caller, now, slips));
    }

    @Get("/throw-away")
    HttpResponse<?> toThrowAway(HttpRequest<?> request, Caller caller, String id) {
        Unfinished referral = found.referral(id, caller);
        return referral.sent() ? QuestionPage.toSent(referral) : throwAway(request, caller, referral, Slips.NONE);
    }

    @Post(uri = "/throw-away", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> throwAway(HttpRequest<?> request, Caller caller, String id, @Body Map<String, Object> body) {
        Unfinished referral = referrals.find(id, caller).orElse(null);
        if (referral == null) {
            return Pages.onTo("/referrals", Done.REFERRAL_THROWN_AWAY);
        }
        if (referral.sent()) {
            return QuestionPage.toSent(referral);
        }
        boolean seen = Seen.read(new Fields(body).text("seen")).version() == referral.version();
        if (!seen || !referrals.discard(referral)) {
            return throwAway(
                    request,
                    caller,
                    referral,
                    new Slips(
                            HttpStatus.CONFLICT,
                            List.of(new Slips.Slip(
                                    "Somebody has just changed it: " + referral.changedBy()
                                            + ". Look at what it says now before you throw it away.",
                                    ""))));
        }
        return Pages.onTo("/referrals", Done.REFERRAL_THROWN_AWAY);
    }

    private HttpResponse<String> check(HttpRequest<?> request, Caller caller, Unfinished referral, Slips slips) {
        return page(request, caller, referral, slips, "Check your answers", "referral/check");
    }

    private HttpResponse<String> throwAway(HttpRequest<?> request, Caller caller, Unfinished referral, Slips slips) {
        return page(request, caller, referral, slips, "Throw this referral away?", "referral/throw-away");
    }

    private HttpResponse<String> page(
            HttpRequest<?> request, Caller caller, Unfinished referral, Slips slips, String title, String template) {
        return pages.show(
                slips.status(),
                request,
                caller,
                under(title).wrong(slips.any()),
                template,
                Map.of(
                        "shown",
                        found.shown(referral, caller),
                        "seen",
                        Seen.now(referral).word(),
                        "slips",
                        slips));
    }

    private static Page under(String title) {
        return Page.titled(Section.PANELS, title).under(ReferralsPage.TITLE, "/referrals");
    }
}
