package waymark.site.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.site.Visitor.Way.AT_A_DESK;
import static waymark.site.Visitor.Way.ON_A_PHONE;
import static waymark.site.Visitor.Way.WITHOUT_SCRIPT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import waymark.access.Role;
import waymark.site.Chromium;
import waymark.site.Site;
import waymark.site.Visitor;

/** What somebody does who refers a case. */
@ResourceLock(Chromium.LOCK)
class ReferralTest {

    private static Site site;
    private static String mo;
    private static String kit;
    private static String elsewhere;

    @BeforeAll
    static void peopleSignIn() {
        site = Site.ofItsOwn();
        mo = site.signedIn("mo", "solihull", Role.PANEL_MEMBER);
        kit = site.signedIn("kit", "solihull", Role.PANEL_CHAIR);
        elsewhere = site.signedIn("eve", "wolverhampton", Role.PANEL_MEMBER);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void a_case_is_referred_left_taken_up_by_a_colleague_and_sent() {
        try (Visitor first = new Visitor(site, mo, WITHOUT_SCRIPT);
                Visitor colleague = new Visitor(site, kit, ON_A_PHONE)) {
            first.open("/referrals").press("Refer a case").pressInVain("Continue");
            assertThat(first.text()).contains("Choose the panel", "Give your own reference", "Give the date of birth");
            first.pick("Single Panel").fill("Your own reference for the case", "Amelia");
            born(first).pressInVain("Continue");
            assertThat(first.text()).contains("it may be a name");
            first.fill("Your own reference for the case", "REF-2026-1").press("Continue");
            first.pick("Looked after by a council").press("Continue");
            assertThat(first.text()).contains("Why this is asked", "Screen communication", "Looked after");
            String question = first.page().url();
            first.follow("leave it for now");
            assertThat(first.text()).contains("Go on with REF-2026-1", "Begun by you");

            colleague.open("/referrals");
            assertThat(colleague.text()).contains("Begun by mo", "60 days (proposed");
            colleague.follow("Go on with REF-2026-1");
            assertThat(colleague.page().url()).isEqualTo(question);
            colleague.pressInVain("Continue");
            assertThat(colleague.text()).contains("Answer, or say that you do not know");
            colleague.pick("Not done").press("Continue");
            assertThat(colleague.text()).contains("Screen communication");
            colleague.press("Continue").follow("Change what it is about").press("Continue");
            colleague.open(path(question) + "/check");
            assertThat(colleague.text())
                    .contains("Nothing is written down yet", "What is still not known", "Could say");
            colleague.press("Send to the panel");
            assertThat(colleague.text()).contains("The referral is sent", "3 December 2026");
            colleague.page().goBack();
            colleague.looks();
            assertThat(colleague.text()).contains("The referral is sent");
            first.open(path(question));
            assertThat(first.text()).contains("The referral is sent", "Begun by mo");
            try (Visitor stranger = new Visitor(site, elsewhere, AT_A_DESK)) {
                stranger.openMissing(path(question) + "/check", 404);
                stranger.openMissing("/referrals/new?panel=solihull-panel", 200);
                assertThat(stranger.text()).doesNotContain("Single Panel");
            }
        }
    }

    @Test
    void of_two_windows_one_is_told_and_a_lost_connection_loses_nothing() {
        try (Visitor one = new Visitor(site, mo, AT_A_DESK);
                Visitor other = new Visitor(site, mo, ON_A_PHONE)) {
            String question = begun(one, "REF-2026-2");
            other.open(question);
            one.pick("Not done").press("Continue");
            other.all("#needs-slcnScreen").check();
            other.pressInVain("Continue");
            assertThat(other.text())
                    .contains("This changed after you opened the page: mo", "now says: Not done", "Nothing is lost");
            assertThat(other.all("#needs-slcnScreen").isChecked()).isTrue();
            other.press("Continue");
            one.page().goBack();
            one.page().goForward();

            String words = one.page().url();
            one.fill("The family", "Ring us on 0121 496 0000 please.");
            one.page().context().setOffline(true);
            one.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continue"))
                    .click();
            one.page().context().setOffline(false);
            one.open(path(words));
            assertThat(one.page().url()).isEqualTo(words);
            one.fill("The family", "Ring us on 0121 496 0000 please.").pressInVain("Continue");
            assertThat(one.text()).contains("0121 496 0000");
            one.fill("The family", "We want to be asked first.").press("Continue");
            assertThat(one.text()).contains("We want to be asked first.", "Done");

            one.follow("Throw it away");
            assertThat(one.text()).contains("cannot be undone");
            one.press("Throw it away");
            assertThat(one.text()).contains("The referral is thrown away").doesNotContain("REF-2026-2");
        }
    }

    @Test
    void a_file_is_told_line_by_line() {
        String lines = """
                {"reference": "FILE-1", "authority": "solihull", "needs": {"slcnScreen": "NOT_DONE"}}

                {"reference": "FILE-2", "authority": "solihull", "needs": {"slcnScren": "DONE"}}
                {"reference": "FILE-3", "authority": "wolverhampton"}
                {"reference": "FILE-4",
                """;
        try (Visitor visitor = new Visitor(site, kit, ON_A_PHONE)) {
            visitor.open("/referrals/file?panel=solihull-panel").pressInVain("Send to the panel");
            assertThat(visitor.text()).contains("Choose a file");
            visitor.choose("File", "cases.ndjson", lines.getBytes(StandardCharsets.UTF_8))
                    .press("Send to the panel")
                    .waitUntilDone();

            assertThat(visitor.text())
                    .contains("1\\nwait for the panel".translateEscapes(), "FILE-1", "The case waits for the panel.")
                    .contains("/needs/slcnScren", "Did you mean 'slcnScreen'?", "cases of solihull only")
                    .contains("3\\ncould not be taken".translateEscapes());
        }
    }

    private static String begun(Visitor visitor, String reference) {
        visitor.open("/referrals/new?panel=solihull-panel").fill("Your own reference for the case", reference);
        born(visitor).press("Continue").press("Continue");
        return visitor.page().url().replaceFirst("https?://[^/]+", "");
    }

    private static Visitor born(Visitor visitor) {
        return visitor.fill("Day", "6").fill("Month", "5").fill("Year", "2014");
    }

    /** The referral's own address. */
    private static String path(String address) {
        return address.replaceFirst("https?://[^/]+", "").replaceFirst("(/referrals/[^/]+).*", "$1");
    }
}
