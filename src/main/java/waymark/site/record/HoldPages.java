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
import java.util.List;
import java.util.Map;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.policy.Settings;
import waymark.privacy.Hold;
import waymark.privacy.Holds;
import waymark.privacy.KeepUntil;
import waymark.privacy.SubjectAccess;
import waymark.recommend.Recommenders;
import waymark.site.Asked;
import waymark.site.Councils;
import waymark.site.Done;
import waymark.site.Fields;
import waymark.site.NoSuchPage;
import waymark.site.Page;
import waymark.site.Pages;
import waymark.site.Section;
import waymark.site.Slips;
import waymark.web.TextsScreened;

/** How long things are kept, and what must not be deleted until further notice. */
@Controller("/record/retention")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, ADMINISTRATOR})
final class HoldPages {

    private static final String PATH = "/record/retention";

    private final Pages pages;
    private final Holds holds;
    private final SubjectAccess access;
    private final TextsScreened screened;
    private final Recommenders recommenders;

    HoldPages(Pages pages, Holds holds, SubjectAccess access, TextsScreened screened, Recommenders recommenders) {
        this.pages = pages;
        this.holds = holds;
        this.access = access;
        this.screened = screened;
        this.recommenders = recommenders;
    }

    /** The query has the {@code authority} of who sees several. */
    @Get
    HttpResponse<String> all(HttpRequest<?> request, Caller caller) {
        return all(request, caller, Asked.of(request).text("authority"), Fields.EMPTY, Slips.NONE);
    }

    /** Holds a case, or every case of a council. */
    @Post("/holds")
    @Secured(ADMINISTRATOR)
    HttpResponse<?> hold(HttpRequest<?> request, Caller caller, @Body Map<String, Object> body) {
        Fields form = new Fields(body);
        String authority = councils(caller, form.text("authority")).chosen();
        Slips slips = wrong(authority, form);
        if (!slips.any()) {
            String reference = form.text("scope").equals("all") ? null : form.text("reference");
            slips = Slips.in("reason", () -> holds.make(authority, reference, form.text("reason"), caller));
        }
        return slips.any() ? all(request, caller, authority, form, slips) : Pages.onTo(PATH, Done.HELD);
    }

    @Get("/holds/{id}/end")
    @Secured(ADMINISTRATOR)
    HttpResponse<String> toEnd(HttpRequest<?> request, Caller caller, String id) {
        return toEnd(request, caller, found(id, caller), Fields.EMPTY, Slips.NONE);
    }

    /** Ends a hold, with the reason. */
    @Post("/holds/{id}/end")
    @Secured(ADMINISTRATOR)
    HttpResponse<?> end(HttpRequest<?> request, Caller caller, String id, @Body Map<String, Object> body) {
        Fields form = new Fields(body);
        Hold hold = found(id, caller);
        Slips slips = Slips.unlessLooked(form, screened.found("/reason", form.text("reason")));
        if (!slips.any()) {
            slips = Slips.in("reason", () -> holds.end(hold, form.text("reason"), caller));
        }
        return slips.any() ? toEnd(request, caller, hold, form, slips) : Pages.onTo(PATH, Done.HOLD_ENDED);
    }

    /** A hold on a mistyped reference would leave the case that was meant without one. */
    private Slips wrong(String authority, Fields form) {
        return switch (form.text("scope")) {
            case "all" -> looked(form);
            case "one" ->
                form.text("reference").isEmpty()
                        ? Slips.about("reference", "Give the reference of the case.")
                        : access.about(authority, form.text("reference")).nothing()
                                ? Slips.about(
                                        "reference", "Nothing is kept about a case with this reference. Check it.")
                                : looked(form);
            default -> Slips.about("scope", "Choose one case or every case.");
        };
    }

    private Slips looked(Fields form) {
        return Slips.unlessLooked(form, screened.found("/reason", form.text("reason")));
    }

    private Hold found(String id, Caller caller) {
        return holds.find(id, caller).filter(hold -> hold.endedAt() == null).orElseThrow(NoSuchPage::new);
    }

    private HttpResponse<String> all(
            HttpRequest<?> request, Caller caller, String authority, Fields form, Slips slips) {
        Councils councils = councils(caller, authority);
        if (councils.chosen().isEmpty()) {
            throw new NoSuchPage();
        }
        List<Hold> all = holds.of(councils.chosen());
        Settings settings = recommenders.inForce().release().settings(councils.chosen());
        return pages.show(
                slips.status(),
                request,
                caller,
                Page.titled(Section.RECORD, "How long things are kept").wrong(slips.any()),
                "record/retention",
                Map.of(
                        "age",
                        KeepUntil.age(settings).toPlainString(),
                        "ageLookedAfter",
                        KeepUntil.ageLookedAfter(settings).toPlainString(),
                        "councils",
                        councils,
                        "standing",
                        all.stream().filter(hold -> hold.endedAt() == null).toList(),
                        "ended",
                        all.stream().filter(hold -> hold.endedAt() != null).toList(),
                        "keeper",
                        caller.is(Role.ADMINISTRATOR),
                        "form",
                        form,
                        "slips",
                        slips));
    }

    private HttpResponse<String> toEnd(HttpRequest<?> request, Caller caller, Hold hold, Fields form, Slips slips) {
        return pages.show(
                slips.status(),
                request,
                caller,
                Page.titled(Section.RECORD, "End a legal hold")
                        .under("How long things are kept", PATH)
                        .wrong(slips.any()),
                "record/endhold",
                Map.of("hold", hold, "form", form, "slips", slips));
    }

    private Councils councils(Caller caller, String asked) {
        return Councils.of(caller, recommenders.inForce().release(), asked);
    }
}
