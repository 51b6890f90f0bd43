package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.site.Visitor.Way.AT_A_DESK;
import static waymark.site.Visitor.Way.ON_A_PHONE;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import waymark.access.DemoPeople;
import waymark.access.SignIns;
import waymark.access.SignIns.Outcome.SignedIn;
import waymark.panel.PanelMeetings;
import waymark.panel.Panels;
import waymark.recommend.Recommenders;
import waymark.site.Chromium;
import waymark.site.Site;
import waymark.site.Visitor;

/** The meeting of the demo, from a referral on the day itself to signed minutes, as a chair and a member live it. */
@ResourceLock(Chromium.LOCK)
class WholeMeetingTest {

    private static final String PANEL = "/panels/solihull-panel";
    private static final String MEETING = PANEL + "/meetings/2026-11-26";

    @TempDir
    private static Path data;

    private static Site site;
    private static Visitor chair;
    private static Visitor member;

    @BeforeAll
    static void the_demo_starts() {
        EmbeddedServer server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of("waymark.data", data.toString(), "waymark.demo", true, "micronaut.server.port", -1));
        server.getApplicationContext().getBean(Recommenders.class).awaitOpen();
        Demo.fill(server.getApplicationContext());
        site = Site.of(server);
        chair = new Visitor(site, signedIn("chair"), AT_A_DESK);
        member = new Visitor(site, signedIn("member"), ON_A_PHONE);
    }

    @AfterAll
    static void it_stops() {
        chair.close();
        member.close();
        site.close();
    }

    @Test
    void a_meeting_is_prepared_held_and_recorded() {
        a_member_refers_a_case_and_loses_the_connection_in_the_middle();
        the_chair_decides_at_once_what_cannot_wait();
        the_chair_takes_the_late_case_on_with_a_reason();
        with_a_role_absent_only_a_case_whose_date_has_gone_by_is_decided();
        somebody_comes_late_and_two_decide_at_once();
        the_panel_hears_what_the_chair_did();
        the_minutes_are_worded_and_signed();
        what_was_left_open_waits_for_the_next_meeting();
    }

    private static void a_member_refers_a_case_and_loses_the_connection_in_the_middle() {
        member.open("/referrals/new?panel=solihull-panel")
                .pick("Single Panel")
                .fill("Your own reference for the case", "SOL-0130");
        day(member, "born", "14", "2", "2013");
        member.press("Continue").press("Continue");
        String question = member.page().url();
        member.page().context().setOffline(true);
        member.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Skip for now"))
                .click();
        member.page().context().setOffline(false);
        member.page().navigate(question);
        member.looks().press("Skip for now").follow("check and send");
        assertThat(member.text()).contains("SOL-0130", "14 February 2013", "Nothing is written down yet");
        member.open(member.page().url().replaceFirst("^https?://[^/]+", "").replace("/check", "/words"))
                .fill("The child or young person", "I want to sit with my friends.");
        day(member, "child-on", "24", "11", "2026");
        member.press("Continue");
        assertThat(member.text()).contains("I want to sit with my friends.");
        member.press("Send to the panel");
        assertThat(member.text()).contains("10 December 2026");
    }

    private static void the_chair_decides_at_once_what_cannot_wait() {
        chair.open("/home");
        assertThat(chair.text()).contains("SOL-0121");
        chair.open("/cases/solihull/SOL-0121")
                .all("text=Decide between meetings, as the chair")
                .click();
        choose(chair, "Agree").press("Continue");
        chair.fill("Why could it not wait", "The threat is of today.");
        action(chair, "Keep the two pupils apart and tell the police", "Head of year", "26");
        chair.press("Record the decision");
        assertThat(chair.text()).contains("the chair between meetings", "The threat is of today.");
    }

    private static void the_chair_takes_the_late_case_on_with_a_reason() {
        chair.open(MEETING + "/move/SOL-0130");
        chair.page().getByLabel("To which place?").selectOption("2");
        chair.fill("Why is it moved?", "School asked this morning.").press("Move the case");
        assertThat(chair.text()).contains("School asked this morning.");
        chair.open("/cases/solihull/SOL-0130?panel=solihull-panel&meeting=2026-11-26");
        assertThat(chair.text())
                .contains("“I want to sit with my friends.” (24 November 2026, written down by member)")
                .contains("Nobody has told us what the family thinks.")
                .doesNotContain("what the child thinks");
    }

    private static void with_a_role_absent_only_a_case_whose_date_has_gone_by_is_decided() {
        chair.open(MEETING + "/attendance");
        present(chair, "education");
        chair.press("Record who is here");
        assertThat(chair.text()).contains("Social care must be present and is not", "SOL-0119");
        chair.open(MEETING + "/attendance");
        chair.all("#writtenViews-0-role").fill("social care");
        chair.all("#writtenViews-0-reference").selectOption("SOL-0119");
        chair.all("#writtenViews-0-view").fill("We know the family and agree with lessons at home.");
        chair.press("Record who is here");
        assertThat(chair.text()).contains("We know the family");

        chair.open(deciding("SOL-0119"));
        choose(chair, "Decide something else").press("Continue");
        choose(chair, "Something else").fill("In your own words", "Lessons at home and a robot from January");
        choose(chair, "Another course fits this child better")
                .fill("Why?", "Lessons at home come first, then joining the class from there.");
        action(chair, "Arrange lessons at home", "EPAS", "30");
        chair.press("Record the decision");
        assertThat(chair.text()).contains("decided otherwise than suggested", "Lessons at home and a robot");
        chair.follow("Read the letter");
        assertThat(chair.text()).contains("Lessons at home come first");

        member.open(deciding("SOL-0088"));
        choose(member, "Wait until more is known").press("Continue");
        member.all("#needed-0-what").fill("A word with the family");
        member.all("#needed-0-from").fill("the SENCO");
        day(member, "needed-0-by", "3", "12", "2026");
        day(member, "until", "10", "12", "2026");
        member.fill("Why?", "The family could not come.").press("Record the decision");
        assertThat(member.text()).contains("Deferred until 10 December 2026");
    }

    private static void somebody_comes_late_and_two_decide_at_once() {
        chair.open(MEETING + "/attendance");
        present(chair, "social care");
        chair.press("Record who is here");
        assertThat(chair.text()).contains("The meeting may decide every case");
        for (Visitor each : new Visitor[] {member, chair}) {
            each.open(deciding("SOL-0098"));
            choose(each, "Agree").press("Continue");
            action(each, "Finish the plan that was begun", "SENCO", "30");
        }
        member.press("Record the decision");
        chair.pressInVain("Record the decision");
        assertThat(member.text()).contains("The decision is recorded");
        assertThat(chair.text()).contains("member decided this on 26 November 2026");
    }

    private static void the_panel_hears_what_the_chair_did() {
        for (String decision : new String[] {"6", "9"}) {
            chair.open(MEETING + "/chairs-actions/" + decision);
            choose(chair, "Yes").press("Record what the panel says");
        }
        assertThat(chair.text()).contains("The panel agrees").doesNotContain("Not put yet");
    }

    private static void the_minutes_are_worded_and_signed() {
        member.open(MEETING + "/minutes/words/opening")
                .fill("Words for the minutes", "Social care came at half past one.")
                .press("Keep these words");
        APIResponse pack = member.page().context().request().get(site.address() + MEETING + "/pack.pdf");
        assertThat(pack.status()).isEqualTo(200);
        assertThat(pack.body()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));

        chair.open(MEETING + "/minutes").follow("Sign the minutes");
        assertThat(chair.text()).contains("Not settled yet", "SOL-0130");
        chair.press("Sign the minutes");
        assertThat(chair.text())
                .contains("Signed", "Social care came at half past one.", "School asked this morning.", "SOL-0121")
                .contains("Agrees")
                .doesNotContain("Agrees:");
    }

    private static void what_was_left_open_waits_for_the_next_meeting() {
        member.open(PANEL + "/meetings/2026-12-10");
        assertThat(member.text()).contains("SOL-0130", "SOL-0088", "SOL-0122").doesNotContain("SOL-0119");
        chair.open(deciding("SOL-0130"));
        assertThat(chair.text()).contains("Its minutes are signed");
    }

    private static Visitor choose(Visitor visitor, String label) {
        visitor.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .check();
        return visitor;
    }

    private static void present(Visitor visitor, String role) {
        visitor.all("label:has(strong:text-is('" + role + "'))").click();
    }

    private static void action(Visitor visitor, String what, String owner, String day) {
        visitor.all("#actions-0-what").fill(what);
        visitor.all("#actions-0-owner").fill(owner);
        day(visitor, "actions-0-by", day, "11", "2026");
    }

    private static void day(Visitor visitor, String name, String day, String month, String year) {
        visitor.all("#" + name).fill(day);
        visitor.all("#" + name + "-month").fill(month);
        visitor.all("#" + name + "-year").fill(year);
    }

    /** Where a case that waits is decided at the meeting. */
    private static String deciding(String reference) {
        return site
                .bean(PanelMeetings.class)
                .waiting(site.bean(Panels.class)
                        .find("solihull-panel", DemoPeople.of("chair", "solihull"))
                        .orElseThrow())
                .stream()
                .filter(referral -> referral.reference().equals(reference))
                .map(referral -> PANEL + "/decide/" + referral.recommendation() + "/single-panel?meeting=2026-11-26")
                .findFirst()
                .orElseThrow();
    }

    private static String signedIn(String name) {
        return ((SignedIn) site.bean(SignIns.class).signIn(name, DemoPeople.PASSWORD, "here")).token();
    }
}
