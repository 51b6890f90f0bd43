package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.web.PanelDesk.PANEL;
import static waymark.web.PanelDesk.decisions;
import static waymark.web.PanelDesk.today;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import waymark.horizon.Horizon;

/** What comes and what is due, for those whose cases they are. It is 22 November 2026. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AheadTest {

    private final PanelDesk desk = new PanelDesk();

    @BeforeAll
    void a_case_that_is_late_one_that_is_due_and_an_action() {
        post("LATE-1", "2026-09-01");
        post("DUE-1", "2026-11-02");
        String recommendation = desk.referred(PANEL, "ACTION-1");
        desk.begin(PANEL);
        desk.member.done(decisions(recommendation), today("""
                "decision": "agree",
                "actions": [{"what": "Screen speech", "owner": "Member", "by": "2026-12-01"}]
                """));
        workOut();
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void what_comes_is_listed_and_counted_by_month_and_kind() {
        workOut();
        JsonNode horizon = desk.auditor.read("/api/v1/horizon");

        assertThat(horizon.at("/done").asLong()).isEqualTo(horizon.at("/cases").asLong());
        assertThat(horizon.at("/items").toString())
                .contains("DUE-1", "2026-12-14")
                .doesNotContain("LATE-1");
        assertThat(horizon.at("/months/0/month").textValue()).isEqualTo("2026-12");
        assertThat(desk.auditor.read("/api/v1/horizon?kind=phase-transfer").at("/items"))
                .isEmpty();
        assertThat(desk.auditor.get("/api/v1/horizon?kind=nothing").body()).contains("adult-care");
        assertThat(desk.auditor.get("/api/v1/horizon?format=ics").body())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20261214", "SUMMARY:Decide whether to assess (DUE-1)");
    }

    @Test
    void what_is_overdue_comes_first_and_then_week_by_week() {
        JsonNode weeks = desk.auditor.read("/api/v1/due?until=2026-12-31");

        assertThat(weeks.get(0).has("starts")).isFalse();
        assertThat(weeks.get(0).at("/due/0/reference").textValue()).isEqualTo("LATE-1");
        assertThat(weeks.get(0).at("/due/0/overdue").asBoolean()).isTrue();
        assertThat(weeks.get(1).at("/starts").textValue()).isEqualTo("2026-11-30");
        assertThat(weeks.get(1).at("/due/0/what").textValue()).isEqualTo("Screen speech");
        assertThat(weeks.get(2).at("/due/0/reference").textValue()).isEqualTo("DUE-1");
        assertThat(desk.auditor
                        .read("/api/v1/due?owner=The%20Local%20authority")
                        .toString())
                .contains("DUE-1")
                .doesNotContain("Screen speech");
    }

    @Test
    void nobody_sees_what_is_due_in_another_council() {
        assertThat(desk.neighbour.read("/api/v1/due")).isEmpty();
        assertThat(desk.neighbour.read("/api/v1/horizon").at("/items")).isEmpty();
    }

    @Test
    void a_person_has_a_calendar_until_its_address_ends() {
        String path = desk.member
                .done("/api/v1/my-calendar?follow=local-authority", "")
                .at("/path")
                .textValue();

        assertThat(desk.service.send(desk.service.anonymous(path)).body())
                .contains("SUMMARY:Screen speech (ACTION-1)", "SUMMARY:Overdue: Decide whether to assess (LATE-1)");

        String another = desk.member.done("/api/v1/my-calendar", "").at("/path").textValue();
        assertThat(desk.service.send(desk.service.anonymous(path)).statusCode()).isEqualTo(404);
        assertThat(desk.service.send(desk.service.anonymous(another)).body())
                .contains("Screen speech")
                .doesNotContain("LATE-1");
    }

    @Test
    void an_action_that_is_done_is_due_no_longer() {
        String recommendation = recommended("ACTION-2");
        int number = desk.member
                .done(decisions(recommendation), outsideMeetings("""
                        "decision": "agree",
                        "actions": [{"what": "Ring the school", "owner": "colleague", "by": "2026-12-02"}]
                        """))
                .at("/number")
                .asInt();
        assertThat(desk.colleague.read("/api/v1/my-actions").toString()).contains("Ring the school");

        assertThat(desk.colleague
                        .post("/api/v1/decisions/" + number + "/actions/1/done", "")
                        .statusCode())
                .isEqualTo(204);

        assertThat(desk.colleague.read("/api/v1/my-actions").toString()).doesNotContain("Ring the school");
        assertThat(desk.colleague
                        .post("/api/v1/decisions/" + number + "/actions/2/done", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_text_that_seems_to_name_somebody_is_held_back_until_a_person_has_looked() {
        String recommendation = recommended("TEXT-1");
        String decision = outsideMeetings("\"decision\": \"agree\", \"conditions\": [\"Mrs Quillfeather agrees\"]");

        var held = desk.member.post(decisions(recommendation), decision);
        assertThat(held.statusCode()).isEqualTo(409);
        assertThat(held.body()).contains("looks-identifying", "/conditions/0", "Mrs Quillfeather");

        assertThat(desk.member
                        .done(decisions(recommendation) + "?textsChecked=true", decision)
                        .at("/given/conditions/0")
                        .textValue())
                .isEqualTo("Mrs Quillfeather agrees");
    }

    @Test
    void leads_see_what_panels_did_with_suggestions_and_no_small_numbers() {
        JsonNode insight = desk.chair.read("/api/v1/insight");

        assertThat(insight.at("/decisions/0/kind").textValue()).isEqualTo("agree");
        assertThat(insight.at("/timeliness")).isNotEmpty().allSatisfy(group -> {
            assertThat(group.has("cases")).isFalse();
            assertThat(group.has("late")).isFalse();
        });
        assertThat(desk.neighbour.get("/api/v1/insight?authority=solihull").statusCode())
                .isEqualTo(404);
    }

    @Test
    void everything_that_happened_stands_in_the_journal() {
        JsonNode entries = desk.auditor.read("/api/v1/journal?limit=1000");

        assertThat(entries.findValuesAsText("kind")).contains("recommendation", "decision");
        assertThat(entries.findValuesAsText("authority")).containsOnly("solihull");
        assertThat(desk.auditor.read("/api/v1/journal/verification").at("/findings"))
                .isEmpty();
    }

    /** A case that waits for no panel. */
    private String recommended(String reference) {
        return desk.caseSystem
                .done("/api/v1/recommendations", PanelDesk.caseFile(reference, ""))
                .at("/id")
                .textValue();
    }

    private void workOut() {
        desk.service.server.getApplicationContext().getBean(Horizon.class).workOut((done, cases) -> {});
    }

    private static String outsideMeetings(String rest) {
        return "{\"question\": \"evidence\", " + rest + "}";
    }

    private void post(String reference, String receivedOn) {
        desk.caseSystem.done("/api/v1/recommendations", """
                {"reference": "%s", "authority": "solihull", "asAt": "2026-11-22",
                 "ehc": {"request": {"receivedOn": "%s"}}}
                """.formatted(reference, receivedOn));
    }
}
