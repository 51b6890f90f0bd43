package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.web.PanelDesk.PANEL;
import static waymark.web.PanelDesk.TODAY;
import static waymark.web.PanelDesk.caseFile;
import static waymark.web.PanelDesk.decisions;
import static waymark.web.PanelDesk.today;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Minutes are made from what was recorded, worded by people, and fixed when the chair has signed them. */
class MinutesTest {

    private static final String MINUTES = PANEL + TODAY + "/minutes";

    private final PanelDesk desk = new PanelDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void minutes_tell_who_was_there_what_was_decided_and_what_is_not_complete() {
        held();

        String minutes = desk.member.read(MINUTES).toString();

        assertThat(minutes)
                .contains("Draft, not signed")
                .contains("2 cases were on the agenda")
                .contains("\"health\"")
                .contains("Case A", "decided otherwise than suggested", "It was done in May.")
                .contains("SENCO", "1 December 2026", "Number 1 by member")
                .contains("Case B", "This decision is not complete");
    }

    @Test
    void words_can_be_changed_until_the_chair_signs_and_never_after() {
        held();
        String words = "{\"part\": \"A\", \"text\": \"The panel heard from the class teacher.\"}";

        assertThat(desk.member.done(MINUTES, words).toString()).contains("heard from the class teacher");
        assertThat(desk.member
                        .post(MINUTES, "{\"part\": \"Z\", \"text\": \"x\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(desk.member.post(MINUTES + "/signature", "").statusCode()).isEqualTo(403);
        JsonNode signed = desk.chair.done(MINUTES + "/signature", "");

        assertThat(signed.at("/footing").textValue()).contains("Signed by chair on 22 November 2026, sha256:");
        assertThat(desk.member.read(MINUTES)).isEqualTo(signed);
        assertThat(desk.member.post(MINUTES, words).statusCode()).isEqualTo(409);
        assertThat(desk.chair
                        .post(PANEL + TODAY + "/attendance", "{\"present\": [{\"role\": \"chair\"}]}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(desk.chair.read(PANEL + TODAY).at("/signed/hash").textValue())
                .isEqualTo(signed.at("/footing").textValue().replaceAll(".*, ", ""));
    }

    @Test
    void what_is_corrected_later_leaves_signed_minutes_as_they_are() {
        String recommendation = held();
        JsonNode signed = desk.chair.done(MINUTES + "/signature", "");

        desk.chair.done(
                decisions(recommendation),
                today("\"decision\": \"agree\", \"corrects\": 1, \"correctedBecause\": \"A slip\""));

        assertThat(desk.member.read(MINUTES)).isEqualTo(signed);
    }

    @Test
    void nothing_is_signed_before_somebody_recorded_who_was_there() {
        assertThat(desk.chair.post(MINUTES + "/signature", "").statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, PK",
        "pdf, application/pdf, %PDF",
        "html, text/html, <!DOCTYPE html>"
    })
    void minutes_and_letters_come_on_paper(String form, String type, String start) {
        held();

        for (String paper : new String[] {MINUTES, "/api/v1/decisions/1/letter"}) {
            HttpResponse<String> answer = desk.chair.get(paper + "?format=" + form);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith(type);
            assertThat(answer.body()).startsWith(start);
        }
    }

    @Test
    void a_letter_is_about_what_holds() {
        String recommendation = held();
        desk.chair.done(
                decisions(recommendation),
                today("\"decision\": \"agree\", \"corrects\": 1, \"correctedBecause\": \"A slip\""));

        assertThat(desk.chair.get("/api/v1/decisions/1/letter").body()).contains("Send the letter about decision 3");
        assertThat(desk.chair.read("/api/v1/decisions/3/letter").toString())
                .contains("The school can check how your child talks and listens.");
        assertThat(desk.neighbour.get("/api/v1/decisions/3/letter").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_case_has_a_history_of_what_was_suggested_decided_and_changed() {
        held();
        String newer = desk.caseSystem
                .done(
                        "/api/v1/recommendations",
                        caseFile("A", ", \"setting\": {\"yearGroup\": 5}")
                                .replace("\"asAt\": \"2026-11-22\"", "\"asAt\": \"2026-11-23\"")
                                .replace("NOT_DONE", "DONE"))
                .at("/id")
                .textValue();

        JsonNode history = desk.member.read("/api/v1/recommendations/" + newer + "/history");

        assertThat(history.at("/steps")).hasSize(2);
        assertThat(history.at("/steps/0/decisions/0/number").asInt()).isEqualTo(1);
        assertThat(history.at("/steps/1/facts").toString())
                .contains("setting.yearGroup")
                .contains("needs.slcnScreen");
        assertThat(history.at("/steps/1/changes/0/from").textValue()).isEqualTo("screen-communication");
    }

    /** A meeting that decided two cases; gives the recommendation of the first. */
    private String held() {
        String first = desk.referred(PANEL, "A");
        String second = desk.referred(PANEL, "B");
        desk.begin(PANEL);
        desk.member.done(decisions(first), today("""
                "decision": "depart", "outcome": "wait", "because": "more-is-known", "reason": "It was done in May.",
                "actions": [{"what": "Send the report", "owner": "SENCO", "by": "2026-12-01"}]
                """));
        desk.member.done(decisions(second), today("\"decision\": \"agree\""));
        return first;
    }
}
