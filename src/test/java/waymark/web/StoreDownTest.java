package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.jdbc.DataSourceResolver;
import java.net.http.HttpResponse;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import waymark.recommend.Recommenders;

/** When nothing can be kept, nobody is told that it was. */
class StoreDownTest {
    private static final String PATH = "/api/v1/recommendations";
    private static final String CASE = "{\"reference\": \"A\", \"authority\": \"solihull\"}";

    @Test
    void a_case_is_not_answered_unless_it_can_be_kept_or_need_not_be() {
        try (Service service = new Service()) {
            service.get("/api/v1/vocabulary");
            var beans = service.server.getApplicationContext();
            beans.getBean(Recommenders.class).awaitOpen();
            DataSource pool = beans.getBean(DataSourceResolver.class).resolve(beans.getBean(DataSource.class));
            ((HikariDataSource) pool).close();

            HttpResponse<String> answer = service.post(PATH, CASE);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.body()).contains("store-unavailable").doesNotContain("Hikari");
            assertThat(service.get("/health").statusCode()).isEqualTo(503);
            assertThat(service.post(PATH + "?store=false", CASE).statusCode()).isEqualTo(200);
        }
    }
}
