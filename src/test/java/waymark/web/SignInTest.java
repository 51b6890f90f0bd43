package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.web.Browser.sentTo;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.access.Accounts;
import waymark.access.Caller;
import waymark.access.Role;

/** People come in with a name and a password, and change things with forms of ours. */
class SignInTest {
    private static final Caller ADMINISTRATOR = new Caller("admin", null, Set.of(Role.ADMINISTRATOR));
    private static final String OWN = "three calm otters swim";
    private static final Pattern SECRET = Pattern.compile("<code>([^<]+)</code>");

    private final Service service = Service.shared();
    private final Accounts accounts = service.server.getApplicationContext().getBean(Accounts.class);
    private final Browser browser = new Browser(service);
    private final String name = "someone-" + UUID.randomUUID();

    @Test
    void whoever_wants_a_page_signs_in_first_and_then_gets_it() {
        settled(Role.POLICY_LEAD);
        assertThat(sentTo(browser.get("/tables?q=needs"))).isEqualTo("/sign-in?to=%2Ftables%3Fq%3Dneeds");

        HttpResponse<String> in =
                browser.fill("/sign-in", "/sign-in", Map.of("name", name, "password", OWN, "to", "/tables?q=needs"));

        assertThat(sentTo(in)).isEqualTo("/tables?q=needs");
        assertThat(browser.get("/tables?q=needs").statusCode()).isEqualTo(200);
        assertThat(sentTo(browser.get("/sign-in"))).isEqualTo("/home");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", "javascript:1"})
    void nobody_is_sent_on_to_another_site(String to) {
        settled(Role.POLICY_LEAD);

        HttpResponse<String> in = browser.fill("/sign-in", "/sign-in", Map.of("name", name, "password", OWN, "to", to));

        assertThat(sentTo(in)).isEqualTo("/home");
    }

    @Test
    void the_cookie_is_for_the_browser_alone_and_for_tls_where_there_is_tls() {
        settled(Role.POLICY_LEAD);
        Matcher token = Pattern.compile("csrfToken\" value=\"([0-9a-f]+)")
                .matcher(browser.get("/sign-in").body());
        assertThat(token.find()).isTrue();
        String form = "csrfToken=" + token.group(1) + "&name=" + name + "&password=" + OWN.replace(' ', '+');

        HttpResponse<String> overTls = browser.send(browser.request("/sign-in")
                .header("X-Forwarded-Proto", "https")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));

        assertThat(cookie(overTls))
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Secure")
                .contains("Path=/");
        Browser plain = new Browser(service);
        assertThat(cookie(plain.signIn(name, OWN)))
                .containsIgnoringCase("HttpOnly")
                .doesNotContain("Secure");
    }

    @Test
    void a_wrong_password_is_told_as_a_wrong_name_is_and_soon_has_to_wait() {
        settled(Role.POLICY_LEAD);
        String wrongName = browser.signIn("nobody-" + name, "guess").body();
        HttpResponse<String> wrong = browser.signIn(name, "guess");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body())
                .contains("The name or the password is not right.")
                .contains("<title>Error: Sign in");
        assertThat(wrongName).contains("The name or the password is not right.");
        for (int guess = 0; guess < 3; guess++) {
            browser.signIn(name, "guess");
        }
        HttpResponse<String> tooSoon = browser.signIn(name, OWN);
        assertThat(tooSoon.statusCode()).isEqualTo(429);
        assertThat(tooSoon.headers().firstValue("Retry-After")).contains("5");
        assertThat(tooSoon.body()).contains("Wait 5 seconds");
    }

    @Test
    void a_form_that_is_not_from_our_own_page_changes_nothing() {
        settled(Role.ADMINISTRATOR);
        browser.signIn(name, OWN);

        assertThat(browser.post("/accounts", "name=intruder&administrator=yes&authority=*")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/accounts", "csrfToken=0000&name=intruder&administrator=yes&authority=*")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/sign-out", "").statusCode()).isEqualTo(403);
        assertThat(accounts.find("intruder", ADMINISTRATOR)).isEmpty();
    }

    @Test
    void a_password_for_once_opens_only_the_page_that_asks_for_another() {
        String once = accounts.open(name, "solihull", Set.of(Role.POLICY_LEAD), ADMINISTRATOR);
        assertThat(sentTo(browser.signIn(name, once))).isEqualTo("/account");
        assertThat(sentTo(browser.get("/tables"))).startsWith("/sign-in");
        assertThat(sentTo(browser.get("/sign-in"))).isEqualTo("/account");

        HttpResponse<String> different = change(once, "one thing and another", "another thing");
        assertThat(different.body()).contains("The two new passwords are not the same.");
        assertThat(change(once, "short", "short").body()).contains("12 to 128 characters");

        assertThat(sentTo(change(once, OWN, OWN))).startsWith("/account");
        assertThat(browser.get("/tables").statusCode()).isEqualTo(200);
    }

    @Test
    void an_account_that_is_closed_is_out_at_the_next_click() {
        settled(Role.POLICY_LEAD);
        browser.signIn(name, OWN);
        assertThat(browser.get("/tables").statusCode()).isEqualTo(200);

        accounts.close(name, ADMINISTRATOR);

        assertThat(sentTo(browser.get("/tables"))).startsWith("/sign-in");
    }

    @Test
    void whoever_signs_out_is_out_though_the_cookie_be_sent_again() {
        settled(Role.POLICY_LEAD);
        String cookie = cookie(browser.signIn(name, OWN)).split(";")[0];

        assertThat(sentTo(browser.fill("/tables", "/sign-out", Map.of()))).startsWith("/sign-in");

        assertThat(service.send(service.anonymous("/api/v1/vocabulary").header("Cookie", cookie))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void an_administrator_opens_an_account_and_its_owner_comes_in() {
        settled(Role.ADMINISTRATOR);
        browser.signIn(name, OWN);
        String colleague = "colleague-" + UUID.randomUUID();

        HttpResponse<String> opened = browser.fill(
                "/accounts/new", "/accounts", Map.of("name", colleague, "authority", "solihull", "auditor", "yes"));

        assertThat(browser.get("/accounts").body()).contains(colleague);
        assertThat(browser.get("/accounts/" + colleague).body()).contains("Account opened");
        Browser theirs = new Browser(service);
        assertThat(sentTo(theirs.signIn(colleague, secret(opened)))).isEqualTo("/account");
        assertThat(sentTo(browser.fill("/accounts/" + colleague, "/accounts/" + colleague + "/close", Map.of())))
                .startsWith("/accounts");
        assertThat(sentTo(theirs.get("/account"))).startsWith("/sign-in");
    }

    @Test
    void an_administrator_makes_a_key_that_is_shown_once_and_revokes_it() {
        settled(Role.ADMINISTRATOR);
        browser.signIn(name, OWN);
        String keyName = "key-" + UUID.randomUUID();

        String key = secret(browser.fill(
                "/keys/new", "/keys", Map.of("name", keyName, "authority", "solihull", "case-system", "yes")));

        assertThat(withKey(key)).isEqualTo(200);
        String list = browser.get("/keys").body();
        assertThat(list).contains(keyName).doesNotContain(key);
        Matcher revoke = Pattern.compile("/keys/([0-9a-f]{12})/revoke").matcher(list.substring(list.indexOf(keyName)));
        assertThat(revoke.find()).isTrue();
        browser.fill("/keys", "/keys/" + revoke.group(1) + "/revoke", Map.of());
        assertThat(withKey(key)).isEqualTo(401);
    }

    @Test
    void only_administrators_look_after_accounts_and_keys() {
        settled(Role.POLICY_APPROVER);
        browser.signIn(name, OWN);

        assertThat(browser.get("/accounts").statusCode()).isEqualTo(403);
        assertThat(browser.get("/keys").statusCode()).isEqualTo(403);
    }

    @Test
    void a_cookie_reads_from_the_calls_of_the_api_and_changes_nothing_there() {
        settled(Role.PANEL_CHAIR);
        browser.signIn(name, OWN);

        assertThat(browser.get("/api/v1/vocabulary").statusCode()).isEqualTo(200);
        assertThat(browser.send(browser.request("/api/v1/recommendations")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{\"reference\": \"A\", \"authority\": \"solihull\"}")))
                        .statusCode())
                .isEqualTo(401);
    }

    /** Somebody who has chosen their own password. */
    private void settled(Role role) {
        String once = accounts.open(name, null, Set.of(role), ADMINISTRATOR);
        accounts.changePassword(new Caller(name, null, Set.of(role)), "", once, OWN);
    }

    private HttpResponse<String> change(String old, String first, String second) {
        return browser.fill("/account", "/account", Map.of("old", old, "new", first, "again", second));
    }

    private int withKey(String key) {
        return service.send(service.anonymous("/api/v1/vocabulary").header("Authorization", "Bearer " + key))
                .statusCode();
    }

    private static String secret(HttpResponse<String> page) {
        Matcher secret = SECRET.matcher(page.body());
        assertThat(secret.find()).as(page.body()).isTrue();
        return secret.group(1);
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(SignInCookie.NAME + "="))
                .findFirst()
                .orElseThrow();
    }
}
