package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import waymark.access.ApiKeys;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.desk.TestDesk;
import waymark.policy.WorkbookText;
import waymark.policy.WorkbookWriter;

/** What a draft would do to real cases, as a program asks it. */
class ImpactTest {

    private static final String DRAFTS = "/api/v1/policy/drafts";
    private static final String CASE = "{\"reference\": \"%s\", \"authority\": \"solihull\","
            + " \"asAt\": \"2026-11-01\", \"needs\": {\"slcnScreen\": \"NOT_DONE\"}%s}";

    private static Service service;
    private static String national;
    private static String solihull;
    private static String auditor;
    private static String draft;
    private static String localDraft;

    @BeforeAll
    static void start() {
        service = new Service();
        national = key("nadia", "national", Role.POLICY_LEAD);
        solihull = key("sol", "solihull", Role.POLICY_LEAD);
        auditor = key("aud", "solihull", Role.AUDITOR);
        for (int i = 0; i < 7; i++) {
            assertThat(service.post(
                                    "/api/v1/recommendations",
                                    CASE.formatted("C-" + i, ", \"monitoring\": {\"sex\": \"F\"}"))
                            .statusCode())
                    .isEqualTo(201);
        }
        draft = upload(
                national,
                "needs.xlsx",
                TestDesk.bytes(text -> text.replace("outcome: screen-communication", "outcome: ask-the-family")));
        localDraft = upload(solihull, "more.xlsx", localWorkbook());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void those_who_keep_the_national_tables_get_figures_alone() {
        HttpResponse<String> asked = post(national, draft + "/impact", "{\"cases\": \"stored\"}");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        String run = asked.headers().firstValue("Location").orElseThrow();

        JsonNode done = over(national, run);

        assertThat(done.at("/impact/cases").longValue()).isEqualTo(7);
        assertThat(done.at("/impact/flows/0/to/code").textValue()).isEqualTo("ask-the-family");
        assertThat(done.at("/impact/flows/0/cases").longValue()).isEqualTo(7);
        assertThat(done.get("tables")).extracting(JsonNode::textValue).containsExactly("changes", "dates", "groups");
        assertThat(json(get(national, run + "/children"), 200).get("children")).isEmpty();
        assertThat(get(national, run + "?format=csv&table=children").statusCode())
                .isEqualTo(400);
        assertThat(get(national, run + "?format=svg").body()).contains("<svg", "7 cases");
        assertThat(json(post(national, draft + "/impact", "{}"), 202).get("id")).isEqualTo(done.get("id"));
        assertThat(json(get(national, draft + "/impact"), 200).findValuesAsText("id"))
                .contains(done.get("id").textValue());
    }

    @Test
    void a_council_sees_which_of_its_children_and_downloads_them() {
        String run = post(solihull, localDraft + "/impact", "")
                .headers()
                .firstValue("Location")
                .orElseThrow();

        JsonNode done = over(solihull, run);

        assertThat(done.at("/state").textValue()).isEqualTo("done");
        assertThat(done.at("/impact/changed").longValue()).isEqualTo(7);
        JsonNode children = json(get(solihull, run + "/children?limit=3"), 200);
        assertThat(children.findValuesAsText("reference")).containsExactly("C-0", "C-1", "C-2");
        assertThat(children.get("next").longValue()).isEqualTo(3);
        String recommendation = children.at("/children/0/recommendation").textValue();
        assertThat(get(auditor, "/api/v1/recommendations/" + recommendation).statusCode())
                .isEqualTo(200);
        HttpResponse<String> csv = get(solihull, run + "?format=csv");
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("children.csv");
        assertThat(csv.body().lines()).hasSize(8);
        assertThat(get(solihull, run + "?format=xlsx").body()).startsWith("PK");
        assertThat(get(solihull, run + "?format=docx").statusCode()).isEqualTo(406);
        assertThat(get(national, run).statusCode()).isEqualTo(404);
    }

    @Test
    void cases_can_be_sent_a_line_each() {
        String lines = CASE.formatted("U-1", "") + "\n\nnonsense\n" + CASE.formatted("U-2", "") + "\n";
        HttpResponse<String> asked = service.send(service.anonymous(localDraft + "/impact?on=2026-12-01")
                .header("Authorization", "Bearer " + solihull)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines)));

        JsonNode done = over(solihull, json(asked, 202).get("address").textValue());

        assertThat(done.at("/cases").textValue()).isEqualTo("uploaded");
        assertThat(done.at("/on").textValue()).isEqualTo("2026-12-01");
        assertThat(done.at("/impact/cases").longValue()).isEqualTo(2);
        assertThat(done.at("/impact/unanswered").longValue()).isEqualTo(1);
        String notAnswered = get(solihull, done.get("address").textValue() + "?format=csv&table=not-answered")
                .body();
        assertThat(notAnswered).contains("line 3");
    }

    @Test
    void whoever_has_asked_for_many_runs_waits_until_one_is_over() throws SQLException {
        String eager = key("eager", "solihull", Role.POLICY_LEAD);
        try (Connection database = DelegatingDataSource.unwrapDataSource(
                                service.server.getApplicationContext().getBean(DataSource.class))
                        .getConnection();
                Statement statement = database.createStatement()) {
            statement.execute("""
                    insert into impact_run (id, draft, base, uploaded, asked_by, asked_at, state, done, total, seen_at)
                    select 'eager-' || number, 'd', 1, false, 'eager', current_timestamp, 'RUNNING', 0, 9,
                           current_timestamp + interval '1' hour
                    from (values (1), (2), (3), (4), (5)) as runs (number)
                    """);
        }

        HttpResponse<String> sixth = post(eager, localDraft + "/impact", "{}");

        assertThat(sixth.statusCode()).isEqualTo(409);
        assertThat(sixth.body()).contains("5 runs that are not over", "stop one");
    }

    @Test
    void an_auditor_reads_and_does_not_ask() {
        assertThat(post(auditor, localDraft + "/impact", "{}").statusCode()).isEqualTo(403);
        assertThat(get(auditor, localDraft + "/impact").statusCode()).isEqualTo(200);
        assertThat(get(auditor, draft + "/impact").statusCode()).isEqualTo(404);
        assertThat(get(auditor, localDraft + "/impact/nothing").statusCode()).isEqualTo(404);
        assertThat(post(solihull, localDraft + "/impact", "{\"receivedFrom\": \"soon\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    /** A pack that adds a task for every child whose communication was not screened. */
    private static byte[] localWorkbook() {
        return WorkbookWriter.write(WorkbookText.parse("""
                workbook: more
                title: What Solihull checks besides
                about: Not the shipped rules.
                tables:
                  - id: more-checks
                    title: What to check besides
                    question: evidence
                    hitPolicy: COLLECT
                    rows:
                      - id: ask-for-a-film
                        when: {needs.slcnScreen: NOT_DONE}
                        outcome: ask-for-a-film
                        title: Ask for a short film of the child at play
                        force: local
                        binds: school
                        reason: Communication has not been screened.
                        family: "The school can ask you for a short film of your child at play."
                        sources: ["Solihull handbook | 3"]
                """, "solihull"));
    }

    private static JsonNode over(String key, String run) {
        while (true) {
            JsonNode now = json(get(key, run), 200);
            if (!Set.of("queued", "running").contains(now.get("state").textValue())) {
                return now;
            }
            Thread.onSpinWait();
        }
    }

    private static String upload(String key, String name, byte[] workbook) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n"
                        + "Content-Type: " + WorkbooksController.XLSX + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(workbook);
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = service.send(service.anonymous(DRAFTS)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
        return DRAFTS + "/" + json(answer, 201).get("id").textValue();
    }

    private static HttpResponse<String> get(String key, String path) {
        return service.send(service.anonymous(path).header("Authorization", "Bearer " + key));
    }

    private static HttpResponse<String> post(String key, String path, String body) {
        return service.send(service.anonymous(path)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return ApiJson.tree(answer.body());
    }

    private static String key(String name, String authority, Role role) {
        return service.server
                .getApplicationContext()
                .getBean(ApiKeys.class)
                .make(
                        name,
                        authority,
                        Set.of(role),
                        Instant.parse("2027-01-01T00:00:00Z"),
                        new Caller("admin", null, Set.of(Role.ADMINISTRATOR)))
                .secret();
    }
}
