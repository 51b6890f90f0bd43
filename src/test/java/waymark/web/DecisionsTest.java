package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.web.PanelDesk.PANEL;
import static waymark.web.PanelDesk.caseFile;
import static waymark.web.PanelDesk.decisions;
import static waymark.web.PanelDesk.today;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What panels decide is recorded by people, and told to case systems. */
class DecisionsTest {

    private final PanelDesk desk = new PanelDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_decision_says_who_took_it_with_whom_and_what_was_in_front_of_them() {
        String recommendation = desk.referred(PANEL, "A");
        desk.begin(PANEL);

        JsonNode decision = desk.member.done(decisions(recommendation), today("""
                "decision": "agree", "secondsOpen": 240, "otherViews": ["Health would wait."],
                "actions": [{"what": "Screen", "owner": "SENCO", "by": "2026-12-01"}]
                """));

        assertThat(decision.at("/by").textValue()).isEqualTo("member");
        assertThat(decision.at("/role").textValue()).isEqualTo("panel-member");
        assertThat(decision.at("/inFront").textValue()).startsWith("sha256:");
        assertThat(decision.at("/suggested").textValue()).isEqualTo("screen-communication");
        assertThat(decision.at("/present")).hasSize(3);
        assertThat(decision.at("/complete").asBoolean()).isTrue();
        assertThat(desk.auditor.read(decisions(recommendation)).get(0)).isEqualTo(decision);
        assertThat(desk.neighbour.get(decisions(recommendation)).statusCode()).isEqualTo(404);
    }

    @Test
    void a_decision_without_an_owner_and_a_date_is_not_complete() {
        String recommendation = desk.referred(PANEL, "A");
        desk.begin(PANEL);

        assertThat(desk.member
                        .done(decisions(recommendation), today("\"decision\": \"agree\""))
                        .at("/complete")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void departing_needs_a_reason() {
        String recommendation = desk.referred(PANEL, "A");
        desk.begin(PANEL);

        HttpResponse<String> answer =
                desk.member.post(decisions(recommendation), today("\"decision\": \"depart\", \"outcome\": \"wait\""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(ApiJson.tree(answer.body()).findValuesAsText("pointer")).containsExactly("/because", "/reason");
    }

    @Test
    void of_two_who_decide_the_same_at_once_one_is_recorded_and_the_other_is_told_by_whom() throws Exception {
        String recommendation = desk.referred(PANEL, "A");
        desk.begin(PANEL);
        String agree = today("\"decision\": \"agree\"");

        List<HttpResponse<String>> answers = new ArrayList<>();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(() -> desk.member.post(decisions(recommendation), agree));
            var other = both.submit(() -> desk.colleague.post(decisions(recommendation), agree));
            answers.addAll(List.of(one.get(), other.get()));
        }

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(201, 409);
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 409)
                        .map(HttpResponse::body)
                        .findFirst()
                        .orElseThrow())
                .containsPattern("(member|colleague) decided this on 22 November 2026")
                .contains("corrects 1");
        assertThat(desk.member.read(decisions(recommendation))).hasSize(1);
    }

    @Test
    void what_somebody_sends_twice_is_recorded_once() {
        String recommendation = desk.referred(PANEL, "A");
        desk.begin(PANEL);
        String defer = today("""
                "decision": "defer", "until": "2026-12-03", "secondsOpen": %d,
                "needed": [{"what": "The report", "from": "EPS", "by": "2026-12-01"}]
                """);

        JsonNode first = desk.member.done(decisions(recommendation), defer.formatted(40));

        assertThat(desk.member.done(decisions(recommendation), defer.formatted(41)))
                .isEqualTo(first);
        assertThat(desk.member.read(decisions(recommendation))).hasSize(1);
        assertThat(desk.colleague
                        .done(decisions(recommendation), defer.formatted(40))
                        .at("/number")
                        .asInt())
                .as("somebody else's is their own")
                .isEqualTo(2);
    }

    @Test
    void a_correction_stands_beside_what_it_corrects() {
        String recommendation = desk.referred(PANEL, "A");
        desk.begin(PANEL);
        desk.member.done(decisions(recommendation), today("\"decision\": \"agree\""));
        String correction = today("""
                "decision": "depart", "outcome": "wait", "because": "more-is-known", "reason": "It was done in May.",
                "corrects": 1, "correctedBecause": "The school's letter was overlooked."
                """);

        assertThat(desk.chair
                        .done(decisions(recommendation), correction)
                        .at("/given/corrects")
                        .asInt())
                .isEqualTo(1);
        assertThat(desk.member.post(decisions(recommendation), correction).body())
                .contains("chair corrected this");
        assertThat(desk.chair.read(decisions(recommendation)).findValuesAsText("number"))
                .containsExactly("1", "2");
    }

    @Test
    void a_correction_says_why() {
        String recommendation = desk.referred(PANEL, "A");
        desk.begin(PANEL);
        desk.member.done(decisions(recommendation), today("\"decision\": \"agree\""));

        assertThat(desk.member
                        .post(decisions(recommendation), today("\"decision\": \"agree\", \"corrects\": 1"))
                        .body())
                .contains("/correctedBecause", "Say why it is corrected.");
    }

    @Test
    void nobody_decides_on_an_older_case_file_unawares() {
        String older = desk.referred(PANEL, "A");
        String newer = desk.referred(PANEL, "A", ", \"ehc\": {\"request\": {\"receivedOn\": \"2026-11-02\"}}");
        desk.begin(PANEL);

        assertThat(desk.member
                        .post(decisions(older), today("\"decision\": \"agree\""))
                        .body())
                .contains("A newer case file is in front of the panel", newer);
    }

    @Test
    void a_panel_decides_what_is_its_own_for_cases_that_came_to_it() {
        String elsewhere = desk.caseSystem
                .done("/api/v1/recommendations", caseFile("ELSEWHERE", ""))
                .at("/id")
                .textValue();
        desk.begin(PANEL);

        assertThat(desk.member
                        .post(decisions(elsewhere), today("\"decision\": \"agree\""))
                        .body())
                .contains("was not referred to the Single Panel");
    }

    @Test
    void what_waits_for_a_panel_is_not_decided_past_it() {
        String recommendation = desk.referred(PANEL, "A");
        desk.begin(PANEL);
        String past = "{\"question\": \"evidence\", \"decision\": \"agree\"";

        assertThat(desk.member.post(decisions(recommendation), past + "}").body())
                .contains("The case waits for the Single Panel");
        desk.member.done(decisions(recommendation), today("\"decision\": \"agree\""));
        assertThat(desk.member
                        .post(decisions(recommendation), past + ", \"corrects\": 1, \"correctedBecause\": \"A slip\"}")
                        .body())
                .contains("the same panel");
    }

    @Test
    void signs_of_rubber_stamping_are_for_the_auditor() {
        String signs = "/api/v1/decisions/signs";

        assertThat(desk.auditor.read(signs)).isEmpty();
        assertThat(desk.member.get(signs).statusCode()).isEqualTo(403);
        assertThat(desk.auditor.get(signs + "?many=x").statusCode()).isEqualTo(400);
        assertThat(desk.auditor.get(signs + "?from=x").statusCode()).isEqualTo(400);
        assertThat(desk.member.get("/api/v1/decisions/x").statusCode()).isBetween(400, 404);
    }

    @Test
    void a_case_system_reads_every_decision_once_and_in_order() {
        desk.begin(PANEL);
        Stream.of("A", "B", "C")
                .map(reference -> desk.caseSystem
                        .done("/api/v1/recommendations", caseFile(reference, ""))
                        .at("/id")
                        .textValue())
                .forEach(
                        id -> desk.member.done(decisions(id), "{\"question\": \"evidence\", \"decision\": \"agree\"}"));

        JsonNode first = desk.caseSystem.read("/api/v1/decisions?since=0&limit=2");
        JsonNode rest = desk.caseSystem.read("/api/v1/decisions?since=" + first.at("/next"));

        assertThat(first.at("/decisions").findValuesAsText("reference")).containsExactly("A", "B");
        assertThat(first.at("/more").asBoolean()).isTrue();
        assertThat(rest.at("/decisions").findValuesAsText("reference")).containsExactly("C");
        assertThat(rest.at("/more").asBoolean()).isFalse();
        assertThat(desk.neighbour.read("/api/v1/decisions").at("/decisions")).isEmpty();
        assertThat(desk.caseSystem.get("/api/v1/decisions?since=x").statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_feed_misses_nothing_while_many_record_at_once() throws Exception {
        List<String> ids = IntStream.range(0, 40)
                .mapToObj(i -> desk.caseSystem
                        .done("/api/v1/recommendations", caseFile("M-" + i, ""))
                        .at("/id")
                        .textValue())
                .toList();
        AtomicBoolean done = new AtomicBoolean();
        List<String> read = new ArrayList<>();

        try (ExecutorService reader = Executors.newSingleThreadExecutor();
                ExecutorService writers = Executors.newFixedThreadPool(8)) {
            var reading = reader.submit(() -> {
                int since = 0;
                for (boolean last = false; !last; ) {
                    last = done.get();
                    JsonNode page = desk.caseSystem.read("/api/v1/decisions?limit=3&since=" + since);
                    page.at("/decisions")
                            .forEach(each -> read.add(each.at("/recommendation").textValue()));
                    since = page.at("/next").asInt();
                    last &= !page.at("/more").asBoolean();
                }
            });
            ids.stream()
                    .map(id -> writers.submit(() ->
                            desk.member.done(decisions(id), "{\"question\": \"evidence\", \"decision\": \"agree\"}")))
                    .toList()
                    .forEach(each -> {
                        try {
                            each.get();
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    });
            done.set(true);
            reading.get();
        }

        assertThat(read).containsExactlyInAnyOrderElementsOf(ids);
    }
}
