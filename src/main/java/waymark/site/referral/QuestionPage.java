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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.access.Caller;
import waymark.casefile.Fact;
import waymark.casefile.FactType;
import waymark.casefile.Problem;
import waymark.casefile.Vocabulary;
import waymark.referral.Answer;
import waymark.referral.Interviews;
import waymark.referral.Question;
import waymark.referral.Seen;
import waymark.referral.Unfinished;
import waymark.referral.UnfinishedReferrals;
import waymark.site.Fields;
import waymark.site.NoSuchPage;
import waymark.site.Page;
import waymark.site.Pages;
import waymark.site.Section;
import waymark.site.Slips;

/** One question of a referral. */
@Controller("/referrals/{id}/question/{fact}")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({PANEL_MEMBER, PANEL_CHAIR})
final class QuestionPage {

    private final Pages pages;
    private final FoundReferral found;
    private final UnfinishedReferrals referrals;
    private final Interviews interviews;

    QuestionPage(Pages pages, FoundReferral found, UnfinishedReferrals referrals, Interviews interviews) {
        this.pages = pages;
        this.found = found;
        this.referrals = referrals;
        this.interviews = interviews;
    }

    /** @param then where to go on: {@code check}, {@code more}, or on with what decides */
    @Get
    HttpResponse<?> ask(
            HttpRequest<?> request, Caller caller, String id, String fact, @QueryValue(defaultValue = "") String then) {
        Unfinished referral = found.referral(id, caller);
        if (referral.sent()) {
            return toSent(referral);
        }
        List<FactField> fields = fields(referral, asked(fact), caller);
        Map<String, Object> filled = new HashMap<>(Map.of("then", then));
        fields.forEach(field ->
                filled.putAll(field.filled(referral.answers().to(field.fact().name()))));
        return page(request, caller, referral, fields, new Fields(filled), Slips.NONE);
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(
            HttpRequest<?> request, Caller caller, String id, String fact, @Body Map<String, Object> body) {
        Unfinished referral = found.referral(id, caller);
        Fact about = asked(fact);
        Fields form = new Fields(body);
        List<FactField> fields = Stream.concat(
                        Stream.of(about),
                        form.text("with").isEmpty() ? Stream.of() : Stream.of(asked(form.text("with"))))
                .map(FactField::new)
                .toList();
        Map<String, Answer> answers = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (FactField field : fields) {
            read(field, form, field.fact().equals(about), answers, problems);
        }
        if (!problems.isEmpty()) {
            return page(request, caller, referral, fields, form, Slips.of(problems));
        }
        return ReferralForm.taken(
                referral,
                fields.stream().map(FactField::name).toList(),
                () -> referrals.answer(referral, Seen.read(form.text("seen")), answers, caller),
                now -> onwards(now, form.text("then"), caller),
                (now, slips) -> page(request, caller, now, fields, form, slips));
    }

    /** Only the question that the page is about has to be answered in some way; not to know is one. */
    private static void read(
            FactField field, Fields form, boolean about, Map<String, Answer> answers, List<Problem> problems) {
        switch (form.text("do")) {
            case "later" -> {
                if (about) {
                    answers.put(field.fact().name(), new Answer.Later());
                }
            }
            case "not-known" -> answers.put(field.fact().name(), new Answer.NotKnown());
            default -> {
                Reading reading = Reading.of(field, form);
                if (reading instanceof Reading.Said(Answer answer)) {
                    answers.put(field.fact().name(), answer);
                } else if (reading instanceof Reading.Wrong(String words)) {
                    problems.add(new Problem("/" + field.name(), words));
                } else if (about) {
                    problems.add(new Problem(
                            "/" + field.name(), "Answer, or say that you do not know, or skip it for now."));
                }
            }
        }
    }

    private String onwards(Unfinished now, String then, Caller caller) {
        ReferralShown shown = found.shown(now, caller);
        return switch (then) {
            case "check" -> now.path() + "/check";
            case "more" ->
                shown.beside()
                        .map(question -> shown.path(question.fact().name()) + "?then=more")
                        .orElse(now.path() + "/check");
            default -> shown.onwards();
        };
    }

    /** @throws NoSuchPage when nobody can be asked for it here */
    private static Fact asked(String name) {
        return Vocabulary.get()
                .find(name)
                .filter(fact -> !fact.inList() && fact.type() != FactType.LIST)
                .orElseThrow(NoSuchPage::new);
    }

    private List<FactField> fields(Unfinished referral, Fact fact, Caller caller) {
        return question(referral, fact, caller).facts().stream()
                .map(FactField::new)
                .toList();
    }

    private Question question(Unfinished referral, Fact fact, Caller caller) {
        return interviews.today().about(fact, found.shown(referral, caller).standing());
    }

    /** To the page of a referral that the panel has. */
    static HttpResponse<?> toSent(Unfinished referral) {
        return HttpResponse.seeOther(URI.create(referral.path()));
    }

    private HttpResponse<String> page(
            HttpRequest<?> request,
            Caller caller,
            Unfinished referral,
            List<FactField> fields,
            Fields form,
            Slips slips) {
        String with = fields.stream().skip(1).map(field -> field.fact().name()).collect(Collectors.joining());
        return pages.show(
                slips.status(),
                request,
                caller,
                Page.titled(Section.PANELS, fields.getFirst().ask())
                        .under(ReferralsPage.TITLE, "/referrals")
                        .wrong(slips.any()),
                "referral/question",
                Map.of(
                        "shown",
                        found.shown(referral, caller),
                        "question",
                        question(referral, fields.getFirst().fact(), caller),
                        "fields",
                        fields,
                        "with",
                        with,
                        "seen",
                        Seen.now(referral).word(),
                        "form",
                        form,
                        "slips",
                        slips));
    }
}
