package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RecommendationsTest {
    private static final String PATH = "/api/v1/recommendations";
    private static final String CASE = """
            {"reference": "SOL-1", "authority": "solihull", "needs": {"slcnScreen": "NOT_DONE"},
             "ehc": {"request": {"receivedOn": "2026-11-02"}}}
            """;
    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_case_file_comes_back_as_a_recommendation_that_is_kept() {
        HttpResponse<String> posted = service.post(PATH, CASE);

        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
        assertThat(posted.body()).contains("screen-communication", "\"due\":\"2026-12-14\"", "2 November 2026");
        String where = posted.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> got = service.get(where);
        assertThat(got.body()).isEqualTo(posted.body());
    }
}
