package waymark.web;

import static java.util.Map.entry;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import waymark.recommend.Recommendation;

/** What there is here. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
final class IndexController {

    /** What Waymark is, and the addresses to call. */
    record Index(String name, String about, Map<String, String> calls) {}

    private static final URI HOME = URI.create("/home");

    private static final Index INDEX = new Index(
            "Waymark",
            "Explained recommendations for panels that decide about children with SEND. " + Recommendation.NOTICE,
            new TreeMap<>(Map.ofEntries(
                    entry("POST /api/v1/recommendations", "a case file in, a recommendation out"),
                    entry("POST /api/v1/recommendations/batch", "many case files, one a line"),
                    entry("GET /api/v1/recommendations/{id}", "what was recommended"),
                    entry("GET /api/v1/recommendations/{id}/explanation", "why, for a panel, a family or the file"),
                    entry("POST /api/v1/recommendations/{id}/replay", "work it out again and compare"),
                    entry("GET /api/v1/vocabulary", "every fact that a case file can hold"),
                    entry("GET /api/v1/rules", "every rule, and where it is encoded"),
                    entry("GET /api/v1/tables", "the decision tables in force"),
                    entry("GET /api/v1/policy/workbooks", "the workbooks, to be changed at the policy desk"),
                    entry("GET /api/v1/policy/drafts", "changed workbooks on their way"),
                    entry("GET /api/v1/policy/publications", "what was put in force, by whom and why"),
                    entry("GET /openapi", "all of this for programs"),
                    entry("GET /health", "whether the service is well"),
                    entry("GET /metrics", "figures for Prometheus"))));

    /** The addresses to call; a browser is sent to the pages for people. */
    @Get
    HttpResponse<Index> index(HttpRequest<?> request) {
        return request.accept().contains(MediaType.TEXT_HTML_TYPE)
                ? HttpResponse.seeOther(HOME)
                : HttpResponse.ok(INDEX);
    }
}
