package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.web.PanelDesk.PANEL;
import static waymark.web.PanelDesk.STRICT;
import static waymark.web.PanelDesk.TODAY;
import static waymark.web.PanelDesk.caseFile;
import static waymark.web.PanelDesk.decisions;
import static waymark.web.PanelDesk.today;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases come before a panel, and a panel meets. */
class MeetingsTest {

    private final PanelDesk desk = new PanelDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_panel_is_what_its_council_sets_and_says_what_is_not_known() {
        JsonNode panels = desk.member.read("/api/v1/panels");

        assertThat(panels.findValuesAsText("id")).containsExactly("solihull-panel", "solihull-strict-panel");
        JsonNode panel = desk.member.read(PANEL);
        assertThat(panel.at("/title").textValue()).isEqualTo("Single Panel");
        assertThat(panel.has("mustBePresent")).as("no quorum is made up").isFalse();
        assertThat(panel.findValuesAsText("setting")).contains("panel.mustBePresent", "panel.betweenMeetings");
        assertThat(desk.neighbour.get(PANEL).statusCode()).isEqualTo(404);
    }

    @Test
    void a_case_waits_once_and_a_newer_case_file_takes_the_place_of_the_older() {
        JsonNode first = desk.caseSystem.done(PANEL + "/referrals", caseFile("A", ""));
        JsonNode again = desk.caseSystem.done(PANEL + "/referrals", caseFile("A", ""));
        JsonNode newer = desk.caseSystem.done(
                PANEL + "/referrals", caseFile("A", "").replace("2026-11-10T09:00", "2026-11-20T09:00"));

        assertThat(first.at("/meeting").textValue()).isEqualTo("2026-11-22");
        assertThat(again.has("replaced")).isFalse();
        assertThat(newer.at("/replaced")).isEqualTo(first.at("/referral/recommendation"));
        assertThat(newer.at("/says").textValue()).contains("replaces").contains("keeps its place");
        assertThat(newer.at("/referral/receivedAt").textValue()).isEqualTo("2026-11-10T09:00:00");
        assertThat(desk.chair.read(PANEL + "/referrals")).hasSize(1);
    }

    @Test
    void the_chair_is_told_at_once_of_a_legal_date_before_the_meeting() {
        JsonNode told = desk.caseSystem.done(
                PANEL + "/referrals",
                caseFile("A", ", \"ehc\": {\"request\": {\"receivedOn\": \"2026-10-05\"}}")
                        .replace("2026-11-10T09:00", "2026-11-20T09:00"));

        assertThat(told.at("/meeting").textValue()).isEqualTo("2026-12-03");
        assertThat(told.at("/referral/legalDate").textValue()).isEqualTo("2026-11-16");
        assertThat(told.at("/chairNow").textValue()).contains("16 November 2026 lies before the meeting");
        assertThat(desk.chair.read(PANEL + "/chair-now").findValuesAsText("reference"))
                .containsExactly("A");
        assertThat(references(desk.chair.read(PANEL + "/meetings/2026-12-03"), "/agenda/chairNow"))
                .containsExactly("A");
    }

    @Test
    void what_one_meeting_has_no_room_for_is_shown_and_routed_and_the_next_hears_the_rest() {
        List.of("A", "B", "C").forEach(reference -> desk.referred(PANEL, reference));

        JsonNode now = desk.chair.read(PANEL + TODAY);
        assertThat(references(now, "/agenda/heard")).containsExactly("A", "B");
        assertThat(references(now, "/agenda/overflow")).containsExactly("C");
        assertThat(now.at("/says").toString()).contains("no room for C").contains("moves no legal date");
        assertThat(references(desk.chair.read(PANEL + "/meetings/2026-12-03"), "/agenda/heard"))
                .containsExactly("C");
        desk.begin(PANEL);
        assertThat(references(desk.chair.read(PANEL + TODAY), "/agenda/overflow"))
                .as("also once the meeting has begun")
                .containsExactly("C");
    }

    @Test
    void a_case_is_moved_with_a_reason_by_the_chair_alone() {
        List.of("A", "B", "C").forEach(reference -> desk.referred(PANEL, reference));
        String move = "{\"reference\": \"C\", \"place\": 1, \"reason\": \"Her social worker must leave at two\"}";

        assertThat(desk.member.post(PANEL + TODAY + "/order", move).statusCode())
                .isEqualTo(403);
        assertThat(desk.chair
                        .post(PANEL + TODAY + "/order", "{\"reference\": \"C\", \"place\": 1}")
                        .body())
                .contains("Say why it is moved");
        JsonNode moved = desk.chair.done(PANEL + TODAY + "/order", move);

        assertThat(references(moved, "/agenda/heard")).containsExactly("C", "A");
        assertThat(moved.at("/moved/0/by").textValue()).isEqualTo("chair");
        assertThat(moved.at("/moved/0/reason").textValue()).contains("social worker");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /meetings | {"date": "2026-11-29", "reason": "%s"}
            /meetings/2026-11-22/order | {"reference": "A", "place": 1, "reason": "%s"}
            /meetings/2026-11-22/attendance | {"present": [{"role": "chair", "name": "Priya Shah"}], \
              "writtenViews": [{"role": "health", "reference": "A", "view": "%s"}]}
            /meetings/2026-11-22/minutes | {"part": "closing", "text": "%s"}
            """)
    void words_that_may_say_who_somebody_is_wait_until_somebody_has_looked(String path, String body) {
        desk.referred(PANEL, "A");

        HttpResponse<String> held = desk.chair.post(PANEL + path, body.formatted("Mrs Green rang from B91 3QB"));
        assertThat(held.statusCode()).isEqualTo(409);
        assertThat(held.body()).contains("looks-identifying", "B91 3QB").doesNotContain("Priya");
        assertThat(desk.chair
                        .post(PANEL + path + "?textsChecked=true", body.formatted("Mrs Green rang from B91 3QB"))
                        .statusCode())
                .isLessThan(300);
    }

    @Test
    void a_file_of_referrals_is_taken_line_by_line() {
        HttpResponse<String> answer = desk.caseSystem.post(
                PANEL + "/referrals/batch",
                "application/x-ndjson",
                caseFile("A", "").replace("\n", " ") + "\n{\"reference\": 7}\n\n"
                        + caseFile("B", "").replace("\n", " ") + "\n");

        assertThat(answer.body().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"reference\":\"A\"", "\"meeting\":\"2026-11-22\""),
                        line -> assertThat(line).contains("\"line\":2", "\"status\":400"),
                        line -> assertThat(line).contains("\"reference\":\"B\""));
    }

    @Test
    void the_chair_adds_a_meeting_and_gives_the_reason() {
        String path = PANEL + "/meetings";

        assertThat(desk.chair.post(path, "{\"date\": \"2026-12-04\"}").statusCode())
                .isEqualTo(400);
        assertThat(desk.chair
                        .post(path, "{\"date\": \"2026-12-03\", \"reason\": \"x\"}")
                        .statusCode())
                .isEqualTo(409);
        JsonNode added = desk.chair.done(path, "{\"date\": \"2026-12-01\", \"reason\": \"Too many cases\"}");

        assertThat(added.at("/added").textValue()).contains("chair", "Too many cases");
        assertThat(desk.member.read(path).toString()).contains("2026-12-01");
        assertThat(desk.member.get(path + "/2026-12-02").statusCode()).isEqualTo(404);
    }

    @Test
    void with_a_role_absent_only_what_cannot_wait_is_decided_by_the_chair_with_written_views() {
        String wait = desk.referred(STRICT, "CAN-WAIT");
        String legal = desk.referred(STRICT, "LEGAL", ", \"ehc\": {\"request\": {\"receivedOn\": \"2026-11-02\"}}");
        String agree = today("\"decision\": \"agree\"").replace("solihull-panel", "solihull-strict-panel");

        assertThat(desk.chair.post(decisions(legal), agree).body()).contains("Record first who is present");
        JsonNode meeting =
                desk.chair.done(STRICT + TODAY + "/attendance", "{\"present\": [{\"role\": \"education\"}]}");
        assertThat(meeting.at("/mayDecide/byChair").toString()).isEqualTo("[\"LEGAL\"]");
        assertThat(meeting.at("/mayDecide/adjourned").toString()).isEqualTo("[\"CAN-WAIT\"]");
        assertThat(meeting.at("/mayDecide/to").textValue()).isEqualTo("2027-01-14");

        assertThat(desk.chair.post(decisions(wait), agree).body()).contains("deferred only");
        JsonNode deferred = desk.member.done(decisions(wait), agree.replace("\"agree\"", """
                "defer", "until": "2027-01-14", "needed": [{"what": "Health", "from": "health", "by": "2027-01-07"}]
                """));
        assertThat(desk.member
                        .post(
                                decisions(wait),
                                agree.replace(
                                        "}",
                                        ", \"correctedBecause\": \"A slip\", \"corrects\": " + deferred.at("/number")
                                                + "}"))
                        .body())
                .as("nor by way of a correction")
                .contains("deferred only");
        assertThat(desk.chair.post(decisions(legal), agree).body())
                .contains("what health says of this case in writing");
        desk.chair.done(STRICT + TODAY + "/attendance", """
                {"present": [{"role": "education"}],
                 "writtenViews": [{"role": "health", "reference": "LEGAL", "view": "The report supports it."}]}
                """);
        assertThat(desk.member.post(decisions(legal), agree).body()).contains("Only the chair can record it");
        assertThat(desk.chair.post(decisions(legal), agree).statusCode()).isEqualTo(201);
    }

    @Test
    void a_decision_of_the_chair_alone_is_put_to_the_next_meeting() {
        String urgent = desk.referred(PANEL, "URGENT");
        String alone =
                "{\"question\": \"evidence\", \"decision\": \"agree\", \"panel\": \"solihull-panel\", \"chairsAction\": true";

        assertThat(desk.member
                        .post(decisions(urgent), alone + ", \"couldNotWait\": \"x\"}")
                        .body())
                .contains("Only the chair decides between meetings");
        assertThat(desk.chair.post(decisions(urgent), alone + "}").body()).contains("could not wait");
        JsonNode decided = desk.chair.done(decisions(urgent), alone + ", \"couldNotWait\": \"No school tomorrow\"}");

        assertThat(decided.at("/putTo").textValue()).isEqualTo("2026-11-22");
        assertThat(desk.chair.read(PANEL + TODAY).at("/chairsActions")).hasSize(1);
        String put = "{\"decision\": " + decided.at("/number") + ", \"ratified\": true}";
        assertThat(desk.chair
                        .done(PANEL + TODAY + "/chairs-actions", put)
                        .at("/chairsActions/0/ratified")
                        .asBoolean())
                .isTrue();
        assertThat(desk.chair.read(PANEL + "/meetings/2026-12-03").at("/chairsActions"))
                .isEmpty();
    }

    @Test
    void a_deferred_case_comes_back_and_a_decided_one_does_not() {
        String later = desk.referred(PANEL, "LATER");
        String done = desk.referred(PANEL, "DONE");
        desk.begin(PANEL);
        desk.member.done(decisions(done), today("\"decision\": \"agree\""));
        desk.member.done(decisions(later), today("""
                "decision": "defer", "until": "2026-12-10",
                "needed": [{"what": "The screen", "from": "school", "by": "2026-12-05"}]
                """));

        assertThat(references(desk.chair.read(PANEL + TODAY), "/agenda/heard")).containsExactly("DONE", "LATER");
        assertThat(references(desk.chair.read(PANEL + "/meetings/2026-12-03"), "/agenda/heard"))
                .isEmpty();
        assertThat(references(desk.chair.read(PANEL + "/meetings/2026-12-17"), "/agenda/heard"))
                .containsExactly("LATER");
    }

    private static List<String> references(JsonNode meeting, String place) {
        return StreamSupport.stream(meeting.at(place).spliterator(), false)
                .map(referral -> referral.get("reference").textValue())
                .toList();
    }
}
