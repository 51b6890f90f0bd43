package waymark.site.ahead;

import static waymark.access.RoleCode.AUDITOR;
import static waymark.access.RoleCode.PANEL_CHAIR;
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
import java.util.Map;
import waymark.access.Caller;
import waymark.horizon.Insights;
import waymark.policy.Release;
import waymark.recommend.Recommenders;
import waymark.site.Asked;
import waymark.site.Councils;
import waymark.site.NoSuchPage;
import waymark.site.Page;
import waymark.site.Pages;
import waymark.site.Section;

/** How a council's cases and decisions stand, for its leads. */
@Controller("/insight")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, PANEL_CHAIR, POLICY_LEAD})
final class InsightPages {

    private final Pages pages;
    private final Insights insights;
    private final Recommenders recommenders;
    private final Clock clock;

    InsightPages(Pages pages, Insights insights, Recommenders recommenders, Clock clock) {
        this.pages = pages;
        this.insights = insights;
        this.recommenders = recommenders;
        this.clock = clock;
    }

    /** The query has {@code period}, or {@code from} and {@code to}, and the {@code authority} of who sees several. */
    @Get
    HttpResponse<String> insight(HttpRequest<?> request, Caller caller) {
        Asked asked = Asked.of(request);
        LocalDate today = LocalDate.now(clock);
        Release release = recommenders.inForce().release();
        Councils councils = Councils.of(caller, release, asked.text("authority"));
        if (councils.chosen().isEmpty()) {
            throw new NoSuchPage();
        }
        Period period = Period.of(asked, today);
        return pages.show(
                request,
                caller,
                Page.titled(Section.INSIGHT, "Insight"),
                "ahead/insight",
                Map.of(
                        "insight",
                        new InsightInWords(insights.of(councils.chosen(), period.from(), period.to()), release),
                        "period",
                        period,
                        "periods",
                        Period.choices(today),
                        "councils",
                        councils));
    }
}
