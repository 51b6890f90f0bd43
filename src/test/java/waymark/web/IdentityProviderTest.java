package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.web.Browser.sentTo;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import waymark.access.Accounts;
import waymark.access.Caller;
import waymark.access.Role;

/** People sign in with their council, and case systems bring its tokens. */
@Execution(ExecutionMode.SAME_THREAD)
class IdentityProviderTest {
    private static final Caller ADMINISTRATOR = new Caller("admin", null, Set.of(Role.ADMINISTRATOR));

    private CouncilProvider council;
    private Service service;
    private Browser browser;

    @BeforeEach
    void start() throws IOException, JOSEException {
        council = new CouncilProvider();
        council.person = Map.of(
                "preferred_username", "Pat.Lee@council.example",
                "realm_access", Map.of("roles", List.of("SEND Policy", "Everybody")),
                "authority", "solihull");
        service = new Service(Map.ofEntries(
                Map.entry("waymark.oidc.issuer", council.address()),
                Map.entry("waymark.oidc.client-id", "council"),
                Map.entry("waymark.oidc.client-secret", "council-secret"),
                Map.entry("waymark.oidc.roles-claim", "realm_access.roles"),
                Map.entry("waymark.oidc.roles", "policy-lead=SEND Policy, administrator=SEND Admin"),
                Map.entry("waymark.jwt.issuer", council.address()),
                Map.entry("waymark.jwt.jwks", council.address() + "/keys")));
        browser = new Browser(service);
    }

    @AfterEach
    void stop() {
        service.close();
        council.close();
    }

    @Test
    void a_person_signs_in_with_the_council_and_lands_where_they_wanted_to_go() {
        assertThat(browser.get("/sign-in?to=/tables").body()).contains("Sign in with your council account");

        HttpResponse<String> in = signIn("/tables");

        assertThat(sentTo(in)).isEqualTo("/tables");
        assertThat(browser.get("/account").body())
                .contains("pat.lee@council.example")
                .contains("Policy lead")
                .doesNotContain("Administrator")
                .contains("Your password is kept there");
        assertThat(accounts().all(new Caller("x", "solihull", Set.of(Role.ADMINISTRATOR))))
                .extracting("name")
                .containsExactly("pat.lee@council.example");
    }

    @Test
    void an_account_closed_here_does_not_come_in_by_the_council_either() {
        signIn("/tables");
        accounts().close("pat.lee@council.example", ADMINISTRATOR);

        assertThat(sentTo(browser.get("/tables"))).startsWith("/sign-in");
        assertThat(signIn("/tables").body()).contains("Your account here is closed.");
    }

    @Test
    void a_local_account_is_never_taken_over_by_somebody_of_the_same_name() {
        accounts().open("pat.lee@council.example", "solihull", Set.of(Role.POLICY_APPROVER), ADMINISTRATOR);

        HttpResponse<String> answer = signIn("/tables");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("There is already another account");
    }

    @Test
    void somebody_without_a_role_or_an_authority_does_not_come_in() {
        council.person = Map.of("preferred_username", "pat", "authority", "solihull");
        assertThat(signIn("").body()).contains("gives you no role here");

        council.person = Map.of("preferred_username", "pat", "realm_access", Map.of("roles", List.of("SEND Policy")));
        assertThat(signIn("").body()).contains("not said which authority you belong to");
    }

    @Test
    void an_answer_that_is_forged_or_repeated_or_begun_elsewhere_lets_nobody_in() {
        council.forged = true;
        assertThat(signIn("").statusCode()).isEqualTo(403);
        council.forged = false;

        council.otherNonce = "of-another-sign-in";
        assertThat(signIn("").statusCode()).isEqualTo(403);
        council.otherNonce = null;

        String begunHere = atTheCouncil(browser.get("/sign-in/provider"));
        Browser elsewhere = new Browser(service);
        assertThat(elsewhere.get(path(begunHere)).body()).contains("begun in another window");
    }

    @Test
    void a_council_that_does_not_answer_is_told_in_plain_words_and_the_local_way_stays() {
        council.close();

        assertThat(browser.get("/sign-in/provider").body()).contains("cannot be used at the moment");
        assertThat(browser.get("/sign-in").body()).contains("Password");
    }

    @Test
    void a_case_system_calls_with_a_token_that_is_meant_for_us() {
        String token = council.clientToken("waymark", Map.of("client_id", "cases", "authority", "solihull"));

        assertThat(withToken(token)).isEqualTo(200);
        assertThat(withToken(council.clientToken("waymark", Map.of("client_id", "cases"))))
                .as("no authority")
                .isEqualTo(401);
        assertThat(withToken(council.clientToken("payroll", Map.of("authority", "solihull"))))
                .as("for others")
                .isEqualTo(401);
        assertThat(withToken(council.oldClientToken("waymark"))).as("run out").isEqualTo(401);
        assertThat(withToken(token.substring(0, token.lastIndexOf('.') + 1)))
                .as("unsigned")
                .isEqualTo(401);
        council.forged = true;
        assertThat(withToken(council.clientToken("waymark", Map.of("authority", "solihull"))))
                .as("forged")
                .isEqualTo(401);
    }

    /** The way there and back, as a browser goes it. */
    private HttpResponse<String> signIn(String to) {
        return browser.get(path(atTheCouncil(browser.get("/sign-in/provider?to=" + to))));
    }

    private String atTheCouncil(HttpResponse<String> leaving) {
        return browser.send(java.net.http.HttpRequest.newBuilder(URI.create(sentTo(leaving))))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static String path(String address) {
        URI back = URI.create(address);
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    private int withToken(String token) {
        return service.send(service.anonymous("/api/v1/vocabulary").header("Authorization", "Bearer " + token))
                .statusCode();
    }

    private Accounts accounts() {
        return service.server.getApplicationContext().getBean(Accounts.class);
    }
}
