package waymark.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Map;
import java.util.TreeMap;
import waymark.recommend.Recommendation;

/** What there is here. */
@Controller
final class IndexController {

    /** What Waymark is, and the addresses to call. */
    record Index(String name, String about, Map<String, String> calls) {}

    private static final Index INDEX = new Index(
            "Waymark",
            "Explained recommendations for panels that decide about children with SEND. " + Recommendation.NOTICE,
            new TreeMap<>(Map.of(
                    "POST /api/v1/recommendations", "a case file in, a recommendation out",
                    "POST /api/v1/recommendations/batch", "many case files, one a line",
                    "GET /api/v1/recommendations/{id}", "what was recommended",
                    "POST /api/v1/recommendations/{id}/replay", "work it out again and compare",
                    "GET /api/v1/vocabulary", "every fact that a case file can hold",
                    "GET /api/v1/rules", "every rule, and where it is encoded",
                    "GET /api/v1/tables", "the decision tables in force",
                    "GET /openapi", "all of this for programs",
                    "GET /health", "whether the service is well",
                    "GET /metrics", "figures for Prometheus")));

    /** The addresses to call. */
    @Get
    Index index() {
        return INDEX;
    }
}
