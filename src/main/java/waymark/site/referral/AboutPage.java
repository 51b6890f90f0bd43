package waymark.site.referral;

import static waymark.access.RoleCode.PANEL_CHAIR;
import static waymark.access.RoleCode.PANEL_MEMBER;

import com.fasterxml.jackson.databind.node.BooleanNode;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waymark.access.Caller;
import waymark.casefile.Vocabulary;
import waymark.referral.Answer;
import waymark.referral.Seen;
import waymark.referral.Situation;
import waymark.referral.Unfinished;
import waymark.referral.UnfinishedReferrals;
import waymark.site.Fields;
import waymark.site.Page;
import waymark.site.Pages;
import waymark.site.Section;
import waymark.site.Slips;

/** What a referral is about: a few things to tick, so that fewer questions follow. */
@Controller("/referrals/{id}/about")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({PANEL_MEMBER, PANEL_CHAIR})
public final class AboutPage {

    private static final FactField SUSPENDED = new FactField(Vocabulary.get().require(Situation.SUSPENDED));

    private final Pages pages;
    private final FoundReferral found;
    private final UnfinishedReferrals referrals;

    AboutPage(Pages pages, FoundReferral found, UnfinishedReferrals referrals) {
        this.pages = pages;
        this.found = found;
        this.referrals = referrals;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, Caller caller, String id) {
        Unfinished referral = found.referral(id, caller);
        return referral.sent()
                ? QuestionPage.toSent(referral)
                : page(request, caller, referral, filled(referral), Slips.NONE);
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(HttpRequest<?> request, Caller caller, String id, @Body Map<String, Object> body) {
        Unfinished referral = found.referral(id, caller);
        Fields form = new Fields(body);
        Map<String, Answer> said = new LinkedHashMap<>();
        for (Situation situation : Situation.ALL) {
            tick(referral, situation, form.has(name(situation)), said);
        }
        Reading suspended = Reading.of(SUSPENDED, form);
        if (suspended instanceof Reading.Wrong(String words)) {
            return page(request, caller, referral, form, Slips.about(SUSPENDED.name(), words));
        }
        if (suspended instanceof Reading.Said(Answer answer)) {
            said.put(Situation.SUSPENDED, answer);
        } else if (referral.answers().facts().containsKey(Situation.SUSPENDED)) {
            said.put(Situation.SUSPENDED, new Answer.TakenBack());
        }
        return ReferralForm.taken(
                referral,
                List.of(SUSPENDED.name()),
                () -> referrals.about(referral, Seen.read(form.text("seen")), said, caller),
                now -> found.shown(now, caller).onwards(),
                (now, slips) -> page(request, caller, now, form, slips));
    }

    /** What is ticked is so; what was ticked and no longer is becomes unknown again. */
    private static void tick(Unfinished referral, Situation situation, boolean ticked, Map<String, Answer> said) {
        boolean before = ticked(referral, situation);
        if (ticked) {
            said.put(situation.fact(), new Answer.Is(BooleanNode.valueOf(situation.value())));
        } else if (before) {
            said.put(situation.fact(), new Answer.TakenBack());
        }
    }

    private static boolean ticked(Unfinished referral, Situation situation) {
        return BooleanNode.valueOf(situation.value())
                .equals(referral.answers().facts().get(situation.fact()));
    }

    /** The name of the box of a situation. */
    public static String name(Situation situation) {
        return situation.fact().replace('.', '-');
    }

    private static Fields filled(Unfinished referral) {
        Map<String, Object> fields =
                new HashMap<>(SUSPENDED.filled(referral.answers().to(Situation.SUSPENDED)));
        Situation.ALL.stream()
                .filter(situation -> ticked(referral, situation))
                .forEach(situation -> fields.put(name(situation), "yes"));
        return new Fields(fields);
    }

    private HttpResponse<String> page(
            HttpRequest<?> request, Caller caller, Unfinished referral, Fields form, Slips slips) {
        return pages.show(
                slips.status(),
                request,
                caller,
                Page.titled(Section.PANELS, "What is it about?")
                        .under(ReferralsPage.TITLE, "/referrals")
                        .wrong(slips.any()),
                "referral/about",
                Map.of(
                        "shown",
                        found.shown(referral, caller),
                        "seen",
                        Seen.now(referral).word(),
                        "suspended",
                        SUSPENDED,
                        "form",
                        form,
                        "slips",
                        slips));
    }
}
