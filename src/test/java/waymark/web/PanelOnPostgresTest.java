package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.web.PanelDesk.PANEL;
import static waymark.web.PanelDesk.TODAY;
import static waymark.web.PanelDesk.caseFile;
import static waymark.web.PanelDesk.decisions;
import static waymark.web.PanelDesk.today;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same meeting on the database that a council would run. */
class PanelOnPostgresTest {

    @Test
    void two_nodes_hold_one_meeting_from_referral_to_signed_minutes() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
                PanelDesk desk = new PanelDesk(node(postgres));
                Service other = node(postgres)) {
            String recommendation = desk.referred(PANEL, "A");
            desk.referred(PANEL, "B");
            desk.begin(PANEL);

            List<Integer> answers = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(i -> (i < 2 ? desk.member : desk.colleague)
                            .post(
                                    i % 2 == 0 ? desk.service : other,
                                    decisions(recommendation),
                                    "application/json",
                                    today("\"decision\": \"agree\"")))
                    .map(answer -> answer.statusCode())
                    .sorted()
                    .toList();
            assertThat(answers)
                    .as("one of two people decides, however often they press, and the other is told")
                    .containsOnly(201, 409);

            List<String> others = IntStream.range(0, 12)
                    .parallel()
                    .mapToObj(i -> desk.caseSystem
                            .done("/api/v1/recommendations", caseFile("C-" + i, ""))
                            .at("/id")
                            .textValue())
                    .toList();
            others.parallelStream()
                    .forEach(id -> desk.member.post(
                            id.hashCode() % 2 == 0 ? desk.service : other,
                            decisions(id),
                            "application/json",
                            "{\"question\": \"evidence\", \"decision\": \"agree\"}"));
            JsonNode feed = desk.caseSystem.read("/api/v1/decisions");
            assertThat(feed.at("/decisions").findValuesAsText("number"))
                    .isEqualTo(IntStream.rangeClosed(1, 13)
                            .mapToObj(String::valueOf)
                            .toList());

            JsonNode signed = desk.chair.done(PANEL + TODAY + "/minutes/signature", "");
            assertThat(ApiJson.tree(other.get("/api/v1/decisions").body()).at("/decisions"))
                    .as("as the other node has them")
                    .isEqualTo(feed.at("/decisions"));
            assertThat(signed.at("/footing").textValue()).contains("Signed by chair");
        }
    }

    private static Service node(EmbeddedPostgres postgres) {
        return new Service(Map.of(
                "datasources.default.url",
                postgres.getJdbcUrl("postgres", "postgres"),
                "datasources.default.username",
                "postgres",
                "datasources.default.maximum-pool-size",
                "5"));
    }
}
