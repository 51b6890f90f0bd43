package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.jdbc.DataSourceResolver;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What replay says when something has changed underneath. */
class ReplayTest {
    private static final String CASE =
            "{\"reference\": \"%s\", \"authority\": \"solihull\", \"needs\": {\"slcnScreen\": \"NOT_DONE\"}}";

    private final Service service = Service.shared();

    @Test
    void names_each_place_where_the_answer_differs() throws SQLException {
        String where = posted("R-1");
        change("update recommendation set body = replace(body, 'Screen communication', 'Wait') where id = ?", where);

        JsonNode replay = ApiJson.tree(service.post(where + "/replay", "").body());

        assertThat(replay.get("identical").booleanValue()).isFalse();
        assertThat(replay.at("/differences/0/pointer").textValue()).isEqualTo("/recommendations/0/title");
        assertThat(replay.at("/differences/0/stored").textValue()).isEqualTo("Wait");
        assertThat(replay.at("/differences/0/now").textValue()).isEqualTo("Screen communication");
    }

    @Test
    void a_case_file_of_another_version_that_can_no_longer_be_read_is_a_409() throws SQLException {
        String where = posted("R-2");
        change("update recommendation set case_file = replace(case_file, 'slcnScreen', 'oldName') where id = ?", where);

        HttpResponse<String> replay = service.post(where + "/replay", "");

        assertThat(replay.statusCode()).isEqualTo(409);
        assertThat(ApiJson.tree(replay.body()).at("/errors/0/pointer").textValue())
                .isEqualTo("/needs/oldName");
    }

    private String posted(String reference) {
        HttpResponse<String> answer = service.post("/api/v1/recommendations", CASE.formatted(reference));
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private void change(String sql, String where) throws SQLException {
        var beans = service.server.getApplicationContext();
        DataSource database = beans.getBean(DataSourceResolver.class).resolve(beans.getBean(DataSource.class));
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, where.substring(where.lastIndexOf('/') + 1));
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
