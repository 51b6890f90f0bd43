package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import waymark.access.ApiKeys;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.desk.TestDesk;
import waymark.policy.Hash;

/** The policy desk as a program uses it, from download to undo. */
class PolicyDeskTest {

    private static final String DRAFTS = "/api/v1/policy/drafts";
    private static final String CASE = "{\"reference\": \"A\", \"authority\": \"solihull\"}";

    private final Service service = new Service();
    private final String lead = key("nadia", "national", Role.POLICY_LEAD);
    private final String approver = key("noor", "national", Role.POLICY_APPROVER);
    private final String auditor = key("olu", "national", Role.AUDITOR);
    private final String solihull = key("sol", "solihull", Role.POLICY_LEAD);

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_change_goes_from_download_to_undo() {
        String before = releaseOf(service.post("/api/v1/recommendations?store=false", CASE));
        JsonNode workbooks = json(get(lead, "/api/v1/policy/workbooks"), 200);
        assertThat(workbooks.findValuesAsText("path")).containsExactly("national/needs");

        JsonNode draft = json(upload(lead, changed("Look at communication")), 201);
        String path = DRAFTS + "/" + draft.get("id").textValue();
        assertThat(json(upload(lead, changed("Look at communication")), 200).get("id"))
                .isEqualTo(draft.get("id"));
        assertThat(checked(path).get("passed").booleanValue()).isTrue();
        assertThat(json(get(auditor, path + "/changes"), 200).findValuesAsText("to"))
                .containsExactly("Look at communication");

        assertThat(post(lead, path + "/publication", "{}").statusCode()).isEqualTo(409);
        assertThat(post(lead, path + "/approval", "{\"decision\": \"approve\", \"reason\": \"Mine.\"}")
                        .statusCode())
                .isEqualTo(403);
        json(post(approver, path + "/approval", "{\"decision\": \"approve\", \"reason\": \"As the Code.\"}"), 200);
        HttpResponse<String> published = post(lead, path + "/publication", "{\"reason\": \"From today.\"}");
        JsonNode publication = json(published, 201);

        assertThat(published.headers().firstValue("Location")).contains("/api/v1/policy/publications/2");
        assertThat(publication.get("approvedBy").textValue()).isEqualTo("noor");
        assertThat(releaseOf(service.post("/api/v1/recommendations?store=false", CASE)))
                .isEqualTo(publication.at("/releases/0/release").textValue())
                .isNotEqualTo(before);

        json(post(lead, "/api/v1/policy/publications/2/undo", "{\"reason\": \"Schools were not ready.\"}"), 201);
        assertThat(releaseOf(service.post("/api/v1/recommendations?store=false", CASE)))
                .isEqualTo(before);
        assertThat(json(get(auditor, "/api/v1/policy/publications"), 200).findValuesAsText("kind"))
                .containsExactly("undo", "draft", "shipped");
    }

    @Test
    void what_is_downloaded_is_the_very_file_that_was_published() {
        service.desk().publish(text -> text.replace("Screen communication", "Look again"));
        String newest =
                json(get(lead, "/api/v1/policy/workbooks"), 200).at("/0/file").textValue();

        assertThat(Hash.of(download("/api/v1/policy/workbooks/national/needs"))).isEqualTo(newest);
        assertThat(Hash.of(download("/api/v1/policy/workbooks/national/needs?publication=1")))
                .isNotEqualTo(newest);
        assertThat(get(lead, "/api/v1/policy/workbooks/national/needs?publication=9")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(lead, "/api/v1/policy/workbooks/solihull/local").statusCode())
                .isEqualTo(404);
    }

    @Test
    void mistakes_are_told_by_workbook_and_cell() {
        byte[] broken = TestDesk.bytes(text -> text.replace("NOT_DONE", "NOT_EVER"));
        String path = DRAFTS + "/" + json(upload(lead, broken), 201).get("id").textValue();

        JsonNode checks = checked(path);

        assertThat(checks.get("passed").booleanValue()).isFalse();
        assertThat(checks.at("/findings/0/workbook").textValue()).isEqualTo("national/needs");
        assertThat(checks.at("/findings/0/address").textValue()).matches("[^!]+![A-Z]+\\d+");
        assertThat(checks.at("/findings/0/fix").textValue()).contains("NOT_DONE");
        HttpResponse<String> approval =
                post(approver, path + "/approval", "{\"decision\": \"approve\", \"reason\": \"Yes.\"}");
        assertThat(approval.statusCode()).isEqualTo(409);
        assertThat(approval.body()).contains("What the checks found (1) has to be put right first.");
    }

    @Test
    void what_is_no_workbook_is_not_taken() {
        HttpResponse<String> answer = upload(lead, "not a workbook".getBytes(StandardCharsets.UTF_8));

        assertThat(json(answer, 400).at("/errors/0/pointer").textValue()).startsWith("needs.xlsx");
        assertThat(json(get(lead, DRAFTS), 200)).isEmpty();
    }

    @Test
    void a_file_over_10_MB_is_not_taken() {
        HttpResponse<String> answer = upload(lead, new byte[11 * 1024 * 1024]);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
    }

    @Test
    void a_draft_of_another_authority_is_not_there() {
        String id = json(upload(lead, changed("Look again")), 201).get("id").textValue();

        assertThat(get(solihull, DRAFTS + "/" + id).statusCode()).isEqualTo(404);
        assertThat(get(solihull, DRAFTS + "/" + id + "/checks").statusCode()).isEqualTo(404);
        assertThat(json(get(solihull, DRAFTS), 200)).isEmpty();
        assertThat(upload(solihull, changed("Look once more")).statusCode()).isEqualTo(403);
    }

    @Test
    void a_body_that_cannot_be_read_is_told_what_is_right() {
        String id = json(upload(lead, changed("Look again")), 201).get("id").textValue();

        assertThat(json(post(approver, DRAFTS + "/" + id + "/approval", "{\"decison\": \"approve\"}"), 400)
                        .get("detail")
                        .textValue())
                .isEqualTo("'decison' is not known here. Known are: decision, reason.");
        assertThat(post(approver, DRAFTS + "/" + id + "/approval", "{").statusCode())
                .isEqualTo(400);
        assertThat(post(lead, DRAFTS + "/" + id + "/publication", "{\"from\": \"soon\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_new_table_starts_with_a_column_for_each_fact() {
        String asked = "{\"workbook\": \"solihull/short-breaks\", \"facts\": [\"child.age\"]}";

        assertThat(post(solihull, "/api/v1/policy/starter", asked).statusCode()).isEqualTo(200);
        assertThat(json(post(solihull, "/api/v1/policy/starter", asked.replace("child.age", "child.agge")), 400)
                        .get("detail")
                        .textValue())
                .contains("child.age");
    }

    private static byte[] changed(String title) {
        return TestDesk.bytes(text -> text.replace("Screen communication", title));
    }

    private JsonNode checked(String path) {
        for (JsonNode checks = json(get(lead, path + "/checks"), 200);
                ;
                checks = json(get(lead, path + "/checks"), 200)) {
            if (checks.get("state").textValue().equals("done")) {
                return checks;
            }
            Thread.onSpinWait();
        }
    }

    private HttpResponse<String> upload(String key, byte[] workbook) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"needs.xlsx\"\r\n"
                        + "Content-Type: " + WorkbooksController.XLSX + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(workbook);
        body.writeBytes("\r\n--edge\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nNew words\r\n--edge--\r\n"
                .getBytes(StandardCharsets.UTF_8));
        return service.send(service.anonymous(DRAFTS)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private byte[] download(String path) {
        return service.bytes(service.anonymous(path).header("Authorization", "Bearer " + lead));
    }

    private HttpResponse<String> get(String key, String path) {
        return service.send(service.anonymous(path).header("Authorization", "Bearer " + key));
    }

    private HttpResponse<String> post(String key, String path, String body) {
        return service.send(service.anonymous(path)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return ApiJson.tree(answer.body());
    }

    private static String releaseOf(HttpResponse<String> answer) {
        return json(answer, 200).at("/release/hash").textValue();
    }

    private String key(String name, String authority, Role role) {
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
