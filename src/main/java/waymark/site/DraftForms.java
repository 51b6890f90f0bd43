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
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import waymark.access.Caller;
import waymark.desk.Approvals;
import waymark.desk.Releasing;

/** What people do with a draft: approve it, send it back, publish it, withdraw it. */
@Controller("/drafts/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({POLICY_LEAD, POLICY_APPROVER, AUDITOR})
final class DraftForms {

    private static final String NOT_A_DAY = "Give a real date, for example 1 4 2027.";

    private final Pages pages;
    private final Desk desk;
    private final DraftPages drafts;
    private final Approvals approvals;
    private final Releasing releasing;
    private final Clock clock;

    DraftForms(Pages pages, Desk desk, DraftPages drafts, Approvals approvals, Releasing releasing, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.drafts = drafts;
        this.approvals = approvals;
        this.releasing = releasing;
        this.clock = clock;
    }

    @Get("/approve")
    HttpResponse<String> toDecide(HttpRequest<?> request, Caller caller, String id) {
        return toDecide(request, caller, id, Map.of(), Slips.NONE);
    }

    /** Approves, or sends back. */
    @Post("/approve")
    @Secured(POLICY_APPROVER)
    HttpResponse<?> decide(HttpRequest<?> request, Caller caller, String id, @Body Map<String, String> form) {
        String reason = form.getOrDefault("reason", "");
        return switch (form.getOrDefault("decision", "")) {
            case "approve" ->
                after(
                        Slips.in("reason", () -> approvals.approve(caller, id, reason)),
                        id,
                        Done.APPROVED,
                        slips -> toDecide(request, caller, id, form, slips));
            case "send-back" ->
                after(
                        Slips.in("reason", () -> approvals.sendBack(caller, id, reason)),
                        id,
                        Done.SENT_BACK,
                        slips -> toDecide(request, caller, id, form, slips));
            default ->
                toDecide(
                        request, caller, id, form, Slips.about("decision", "Choose to approve it or to send it back."));
        };
    }

    @Get("/publish")
    HttpResponse<String> toPublish(HttpRequest<?> request, Caller caller, String id) {
        LocalDate today = LocalDate.now(clock);
        return toPublish(
                request,
                caller,
                id,
                Map.of(
                        "day",
                        "" + today.getDayOfMonth(),
                        "month",
                        "" + today.getMonthValue(),
                        "year",
                        "" + today.getYear()),
                Slips.NONE);
    }

    /** Puts it in force from a day. */
    @Post("/publish")
    @Secured({POLICY_LEAD, POLICY_APPROVER})
    HttpResponse<?> publish(HttpRequest<?> request, Caller caller, String id, @Body Map<String, String> form) {
        Optional<LocalDate> from = day(form);
        if (from.isEmpty()) {
            return toPublish(request, caller, id, form, Slips.about("day", NOT_A_DAY));
        }
        return after(
                Slips.in("day", () -> releasing.publish(caller, id, from.get(), form.getOrDefault("reason", ""))),
                id,
                Done.PUBLISHED,
                slips -> toPublish(request, caller, id, form, slips));
    }

    @Post("/withdraw")
    @Secured(POLICY_LEAD)
    HttpResponse<?> withdraw(HttpRequest<?> request, Caller caller, String id, @Body Map<String, String> form) {
        return after(
                Slips.in("", () -> approvals.withdraw(caller, id)),
                id,
                Done.WITHDRAWN,
                slips -> drafts.page(request, caller, desk.draft(id, caller), slips));
    }

    private static HttpResponse<?> after(Slips slips, String id, Done done, Function<Slips, HttpResponse<?>> again) {
        return slips.any() ? again.apply(slips) : Pages.onTo("/drafts/" + id, done);
    }

    private HttpResponse<String> toDecide(
            HttpRequest<?> request, Caller caller, String id, Map<String, String> form, Slips slips) {
        DraftInWords draft = desk.draft(id, caller);
        return pages.show(
                slips.status(),
                request,
                caller,
                DraftPages.under(draft, "Approve or send back").wrong(slips.any()),
                "approve",
                Map.of(
                        "draft",
                        draft,
                        "slips",
                        slips,
                        "choice",
                        form.getOrDefault("decision", ""),
                        "reason",
                        form.getOrDefault("reason", "")));
    }

    private HttpResponse<String> toPublish(
            HttpRequest<?> request, Caller caller, String id, Map<String, String> form, Slips slips) {
        DraftInWords draft = desk.draft(id, caller);
        Map<String, String> typed = new HashMap<>(Map.of("day", "", "month", "", "year", "", "reason", ""));
        typed.putAll(form);
        return pages.show(
                slips.status(),
                request,
                caller,
                DraftPages.under(draft, "Publish").wrong(slips.any()),
                "publish",
                Map.of("draft", draft, "slips", slips, "typed", typed));
    }

    private static Optional<LocalDate> day(Map<String, String> form) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(form.getOrDefault("year", "").strip()),
                    Integer.parseInt(form.getOrDefault("month", "").strip()),
                    Integer.parseInt(form.getOrDefault("day", "").strip())));
        } catch (DateTimeException | NumberFormatException notADay) {
            return Optional.empty();
        }
    }
}
