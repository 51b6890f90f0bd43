package waymark.site.record;

import static waymark.access.RoleCode.AUDITOR;

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
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import waymark.access.Caller;
import waymark.panel.Decision;
import waymark.panel.Decisions;
import waymark.panel.RubberStamps;
import waymark.panel.RubberStamps.Measure;
import waymark.site.Asked;
import waymark.site.Page;
import waymark.site.Pages;
import waymark.site.Section;

/** Signs that decisions were waved through. They accuse nobody. */
@Controller("/record/signs")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(AUDITOR)
final class SignsPages {

    private static final int MONTHS = 3;
    private static final int FEWEST = 2;
    private static final Measure PROPOSED = new Measure(5, Duration.ofSeconds(60), Duration.ofSeconds(30));

    private final Pages pages;
    private final Decisions decisions;
    private final Clock clock;

    SignsPages(Pages pages, Decisions decisions, Clock clock) {
        this.pages = pages;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The query has the days {@code from} and {@code to}, and the figures {@code many}, {@code seconds}, {@code open}. */
    @Get
    HttpResponse<String> signs(HttpRequest<?> request, Caller caller) {
        Asked asked = Asked.of(request);
        LocalDate to = asked.day("to", LocalDate.now(clock));
        LocalDate from = asked.day("from", to.minusMonths(MONTHS));
        Measure measure = new Measure(
                Math.max(FEWEST, number(asked, "many", PROPOSED.many())),
                Duration.ofSeconds(
                        Math.max(1, number(asked, "seconds", PROPOSED.within().toSeconds()))),
                Duration.ofSeconds(number(asked, "open", PROPOSED.hardlyOpen().toSeconds())));
        List<Decision> among = decisions.between(
                caller,
                from.atStartOfDay(clock.getZone()).toInstant(),
                to.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        return pages.show(
                request,
                caller,
                Page.titled(Section.RECORD, "Signs of rubber-stamping"),
                "record/signs",
                Map.of(
                        "signs",
                        RubberStamps.among(among, measure),
                        "measure",
                        measure,
                        "proposed",
                        PROPOSED,
                        "from",
                        from,
                        "to",
                        to,
                        "decisions",
                        among.size()));
    }

    private static int number(Asked asked, String name, long otherwise) {
        return asked.text(name).matches("\\d{1,5}") ? Integer.parseInt(asked.text(name)) : (int) otherwise;
    }
}
