package waymark.site.ahead;

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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import waymark.access.Caller;
import waymark.desk.Publications;
import waymark.horizon.Horizon;
import waymark.horizon.Horizon.Item;
import waymark.horizon.HorizonShown;
import waymark.site.Asked;
import waymark.site.Page;
import waymark.site.Pages;
import waymark.site.Section;

/** What every case comes to in the next six months: as a list with pictures, and as a calendar. */
@Controller("/ahead")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, PANEL_CHAIR, PANEL_MEMBER, POLICY_LEAD})
final class AheadPages {

    private final Pages pages;
    private final Horizon horizon;
    private final Publications publications;
    private final Clock clock;

    AheadPages(Pages pages, Horizon horizon, Publications publications, Clock clock) {
        this.pages = pages;
        this.horizon = horizon;
        this.publications = publications;
        this.clock = clock;
    }

    /** The query has {@code kind}, {@code from} and {@code to}, and {@code at}, the number of the page of the list. */
    @Get
    HttpResponse<String> list(HttpRequest<?> request, Caller caller) {
        Asked asked = Asked.of(request);
        Span span = Span.of(asked, LocalDate.now(clock));
        List<Item> items = items(caller, span);
        WorkedOut workedOut = workedOut(caller);
        return pages.show(
                request,
                caller,
                Page.titled(Section.AHEAD, "Looking ahead").watched(workedOut.underWay()),
                "ahead/ahead",
                Map.of(
                        "ahead",
                        new AheadInWords(
                                span,
                                items,
                                HorizonShown.of(workedOut.reached(), items).months(),
                                asked.page("at")),
                        "workedOut",
                        workedOut,
                        "kinds",
                        KindWords.choices()));
    }

    /** The query has {@code kind} and {@code month}. */
    @Get("/calendar")
    HttpResponse<String> calendar(HttpRequest<?> request, Caller caller) {
        Asked asked = Asked.of(request);
        LocalDate today = LocalDate.now(clock);
        YearMonth month = asked.text("month").matches("\\d{4}-(0[1-9]|1[0-2])")
                ? YearMonth.parse(asked.text("month"))
                : YearMonth.from(today);
        Span span = Span.of(asked, today);
        WorkedOut workedOut = workedOut(caller);
        return pages.show(
                request,
                caller,
                Page.titled(Section.AHEAD, "What comes in " + Span.month(month)).watched(workedOut.underWay()),
                "ahead/calendar",
                Map.of(
                        "month",
                        new MonthInWords(
                                span, month, items(caller, span.between(month.atDay(1), month.atEndOfMonth()))),
                        "workedOut",
                        workedOut,
                        "kinds",
                        KindWords.choices()));
    }

    private List<Item> items(Caller caller, Span span) {
        return horizon.between(caller, span.from(), span.to(), span.kinds());
    }

    private WorkedOut workedOut(Caller caller) {
        return new WorkedOut(horizon.reached(caller), publications.seenBy(caller), horizon.troubles(caller));
    }
}
