package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.access.ApiKeys;
import waymark.access.Caller;
import waymark.access.Role;

/** Programs call with a key, and see their own authority alone. */
class KeysTest {
    private static final String PATH = "/api/v1/recommendations";
    private static final Caller ADMINISTRATOR = new Caller("admin", null, Set.of(Role.ADMINISTRATOR));
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00.123456789Z");

    private final Service service = Service.shared();
    private final ApiKeys keys = service.server.getApplicationContext().getBean(ApiKeys.class);

    @Test
    void a_call_without_a_key_is_told_what_it_lacks() {
        HttpResponse<String> answer = service.send(service.anonymous("/api/v1/vocabulary"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("not-signed-in").contains("Authorization: Bearer KEY");
    }

    @Test
    void a_key_that_was_revoked_opens_nothing_from_then_on() {
        ApiKeys.Made made = key("revoked", null, Role.CASE_SYSTEM, LATER);
        assertThat(get(made, "/api/v1/vocabulary").statusCode()).isEqualTo(200);

        keys.revoke(made.key().id(), ADMINISTRATOR);

        assertThat(get(made, "/api/v1/vocabulary").statusCode()).isEqualTo(401);
    }

    @Test
    void a_key_ends_when_it_says() {
        ApiKeys.Made made = key("ended", null, Role.CASE_SYSTEM, Instant.parse("2026-11-22T10:00:00Z"));

        assertThat(get(made, "/api/v1/vocabulary").statusCode()).isEqualTo(401);
    }

    @Test
    void a_case_of_another_authority_is_not_there() {
        String where = service.post(PATH, "{\"reference\": \"KEYS-1\", \"authority\": \"solihull\"}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        ApiKeys.Made neighbour = key("neighbour", "wolverhampton", Role.CASE_SYSTEM, LATER);

        assertThat(get(neighbour, where).statusCode()).isEqualTo(404);
        assertThat(get(neighbour, where + "/explanation").statusCode()).isEqualTo(404);
        assertThat(post(neighbour, where + "/replay").statusCode()).isEqualTo(404);
        assertThat(get(key("own", "solihull", Role.CASE_SYSTEM, LATER), where).statusCode())
                .isEqualTo(200);
    }

    @Test
    void nobody_asks_about_a_case_of_another_authority() {
        HttpResponse<String> answer = post(key("next-door", "wolverhampton", Role.CASE_SYSTEM, LATER), PATH);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("another-authority").contains("cases of wolverhampton only");
    }

    @Test
    void an_auditor_reads_and_changes_nothing() {
        ApiKeys.Made auditor = key("auditor", "solihull", Role.AUDITOR, LATER);

        HttpResponse<String> answer = post(auditor, PATH);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("not-allowed");
        assertThat(get(auditor, "/api/v1/rules").statusCode()).isEqualTo(200);
    }

    private ApiKeys.Made key(String name, String authority, Role role, Instant endsAt) {
        return keys.make(name, authority, Set.of(role), endsAt, ADMINISTRATOR);
    }

    private HttpResponse<String> get(ApiKeys.Made key, String path) {
        return service.send(service.anonymous(path).header("Authorization", "Bearer " + key.secret()));
    }

    private HttpResponse<String> post(ApiKeys.Made key, String path) {
        return service.send(service.anonymous(path)
                .header("Authorization", "bearer " + key.secret())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"reference\": \"KEYS-2\", \"authority\": \"solihull\"}")));
    }
}
