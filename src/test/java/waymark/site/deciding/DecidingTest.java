package waymark.site.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.site.Visitor.Way.AT_A_DESK;
import static waymark.site.Visitor.Way.ON_A_PHONE;
import static waymark.site.Visitor.Way.WITHOUT_SCRIPT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.access.SignIns;
import waymark.panel.Attendance;
import waymark.panel.Attendance.Present;
import waymark.panel.PanelMeetings;
import waymark.panel.Panels;
import waymark.site.Chromium;
import waymark.site.Site;
import waymark.site.Visitor;

/** What people do who decide. */
@ResourceLock(Chromium.LOCK)
class DecidingTest {

    private static final String PANEL = "solihull-panel";
    private static final String STRICT = "solihull-strict-panel";
    private static final String TODAY = "2026-11-22";
    private static final String REQUEST = ", \"ehc\": {\"request\": {\"receivedOn\": \"2026-11-02\"}}";
    private static final Caller CHAIR = new Caller("carol", "solihull", Set.of(Role.PANEL_CHAIR));

    private static Site site;
    private static String chair;
    private static String member;
    private static String colleague;

    @BeforeAll
    static void aMeetingHasBegun() {
        site = Site.ofItsOwn();
        chair = site.signedIn("carol", "solihull", Role.PANEL_CHAIR);
        member = site.signedIn("mo", "solihull", Role.PANEL_MEMBER);
        colleague = site.signedIn("kit", "solihull", Role.PANEL_MEMBER);
        begin(PANEL, "chair", "health", "education");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void the_panel_agrees_and_says_who_does_what() {
        String path = heard(PANEL, "AGREE", "");
        heard(PANEL, "NEXT", "");
        try (Visitor visitor = new Visitor(site, member, WITHOUT_SCRIPT)) {
            visitor.open(path);
            assertThat(visitor.text()).contains("Screen communication", "Statutory guidance");
            visitor.pressInVain("Continue");
            assertThat(visitor.text()).contains("Choose what was decided.");
            decide(visitor, "Agree");
            action(visitor, 0, "Screen for language", "SENCO");
            visitor.press("Add another action");
            action(visitor, 1, "Tell the family", "Family link");
            visitor.all("#actions-1-by-month").fill("13");
            visitor.pressInVain("Record the decision");
            assertThat(visitor.text()).contains("Give a real date, for example 4 12 2026.");
            visitor.all("#actions-1-by-month").fill("12");
            visitor.press("Record the decision");

            assertThat(visitor.text())
                    .contains("The decision is recorded", "Next case: NEXT", "Screen for language", "SENCO", "To do")
                    .contains("mo, panel member", "health", "sha256:");
            visitor.open(path);
            assertThat(visitor.text()).contains("mo has recorded a decision on this already");
        }
    }

    @Test
    void departing_takes_a_reason() {
        String path = heard(PANEL, "DEPART", REQUEST);
        try (Visitor visitor = new Visitor(site, member, ON_A_PHONE)) {
            visitor.open(path);
            decide(visitor, "Decide something else");
            visitor.fill("What was decided instead?", "A speech therapist looks first")
                    .pressInVain("Record the decision");
            assertThat(visitor.text()).contains("Choose the kind of reason", "Say why, in words");
            assertThat(visitor.page().getByLabel("What was decided instead?").inputValue())
                    .contains("speech therapist");
            visitor.pick("Another course fits this child better")
                    .fill("Why?", "Ring Mrs Green on 0121 496 0000 first.")
                    .pressInVain("Record the decision");
            assertThat(visitor.text()).contains("0121 496 0000");
            visitor.pick("I have looked: it says nothing about who somebody is").press("Record the decision");

            assertThat(visitor.text())
                    .contains("decided otherwise than suggested", "A speech therapist looks first", "Not complete");
        }
    }

    @Test
    void waiting_past_a_date_of_the_law_answers_the_warning() {
        String path = heard(PANEL, "DEFER", REQUEST);
        try (Visitor visitor = new Visitor(site, member, AT_A_DESK)) {
            visitor.open(path);
            assertThat(visitor.text()).contains("14 December 2026", "22 days left");
            decide(visitor, "Wait until more is known");
            visitor.all("#needed-0-what").fill("The report");
            visitor.all("#needed-0-from").fill("Health");
            day(visitor, "needed-0-by", "10", "12");
            day(visitor, "until", "17", "12");
            visitor.pressInVain("Record the decision");
            assertThat(visitor.text())
                    .contains("The law's last day for 'Decide whether to assess' is 14 December 2026");
            visitor.fill("What is done about the law's date?", "The chair decides whether to assess on 11 December.")
                    .press("Record the decision");

            assertThat(visitor.text()).contains("Deferred until 17 December 2026", "The chair decides whether to");
            visitor.follow("Read the letter");
            assertThat(visitor.text()).contains("What was decided about help for your child", "17 December 2026");
        }
    }

    @Test
    void what_is_for_others_to_decide_goes_to_them() {
        String path = heard(PANEL, "DECLINE", "");
        try (Visitor visitor = new Visitor(site, member, WITHOUT_SCRIPT)) {
            visitor.open(path);
            decide(visitor, "It is for somebody else to decide");
            visitor.pressInVain("Record the decision");
            assertThat(visitor.text()).contains("Say whose decision it is.", "Say why it is theirs.");
            visitor.fill("Whose decision is it?", "The exclusions officer")
                    .fill("Why is it theirs?", "It is about an exclusion.")
                    .press("Record the decision");

            assertThat(visitor.text()).contains("Not for this panel: The exclusions officer");
        }
    }

    @Test
    void the_chair_alone_decides_what_cannot_wait_and_says_why() {
        String path = "/panels/" + PANEL + "/decide/" + referred(PANEL, "URGENT", "") + "/evidence";
        try (Visitor visitor = new Visitor(site, member, ON_A_PHONE)) {
            visitor.open(path);
            assertThat(visitor.text())
                    .contains("Only the chair decides between meetings.")
                    .doesNotContain("Continue");
        }
        try (Visitor visitor = new Visitor(site, chair, ON_A_PHONE)) {
            visitor.open(path);
            decide(visitor, "Agree");
            visitor.pressInVain("Record the decision");
            assertThat(visitor.text()).contains("Say why it could not wait for a meeting.");
            visitor.fill("Why could it not wait", "The screening is this week.").press("Record the decision");

            assertThat(visitor.text()).contains("the chair between meetings", "The screening is this week.");
        }
    }

    @Test
    void a_correction_stands_beside_what_it_corrects() {
        String path = heard(PANEL, "CORRECT", "");
        try (Visitor visitor = new Visitor(site, member, AT_A_DESK)) {
            visitor.open(path);
            decide(visitor, "Agree");
            visitor.press("Record the decision");
            assertThat(visitor.text()).contains("Not complete: say who does what by when.");
            visitor.follow("Add it as a correction");
            action(visitor, 0, "Screen for language", "SENCO");
            visitor.pressInVain("Record the correction");
            assertThat(visitor.text()).contains("Say why it is corrected.");
            visitor.all("#correctedBecause").fill("Nobody was named.");
            visitor.press("Record the correction");

            assertThat(visitor.text())
                    .contains("The correction is recorded", "Nobody was named.", "Holds", "Corrected")
                    .doesNotContain("Not complete");
            visitor.all(".waymark-one a").first().click();
            assertThat(visitor.looks().text())
                    .contains("This decision was corrected.", "Send the letter about decision");
        }
    }

    @Test
    void of_two_who_decide_at_once_the_second_is_told_and_keeps_the_words() {
        String path = heard(PANEL, "TWO", "");
        try (Visitor first = new Visitor(site, member, AT_A_DESK);
                Visitor second = new Visitor(site, colleague, ON_A_PHONE)) {
            for (Visitor each : List.of(first, second)) {
                each.open(path);
                decide(each, "Agree");
                each.fill("Why?", "It is time to look.");
            }
            first.press("Record the decision");
            second.pressInVain("Record the decision");

            assertThat(second.text())
                    .contains("mo decided this on 22 November 2026", "is still here and is not recorded");
            assertThat(second.page().getByLabel("Why?").inputValue()).isEqualTo("It is time to look.");
        }
    }

    @Test
    void with_a_role_absent_the_page_says_what_may_be_decided_before_anything_is_typed() {
        String path = heard(STRICT, "ABSENT", "");
        begin(STRICT, "chair");
        try (Visitor visitor = new Visitor(site, chair, AT_A_DESK)) {
            visitor.open(path);
            assertThat(visitor.text()).contains("Health must be present and is not", "can be deferred only");
            assertThat(visitor.all("input[type=radio]").count()).isEqualTo(1);
        }
    }

    @Test
    void what_was_typed_outlives_a_lost_connection_and_signing_in_again() {
        String path = heard(PANEL, "LOST", "");
        try (Visitor visitor = new Visitor(site, colleague, AT_A_DESK)) {
            visitor.open(path);
            decide(visitor, "Agree, with changes");
            visitor.fill("What is different?", "Twice a week");
            action(visitor, 0, "Screen", "SENCO");
            String form = visitor.page().url();
            visitor.page().context().setOffline(true);
            visitor.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record the decision"))
                    .click();
            visitor.page().context().setOffline(false);
            visitor.page().navigate(form);
            visitor.looks().press("Put it back");
            assertThat(visitor.page().getByLabel("What is different?").inputValue())
                    .isEqualTo("Twice a week");
            assertThat(visitor.all("#actions-0-owner").inputValue()).isEqualTo("SENCO");

            site.bean(SignIns.class).signOut(colleague, new Caller("kit", "solihull", Set.of(Role.PANEL_MEMBER)));
            visitor.pressInVain("Record the decision");
            assertThat(visitor.text()).contains("You were signed out meanwhile, so what you sent was not recorded.");
            visitor.fill("Name", "kit").fill("Password", Site.PASSWORD).press("Sign in");
            assertThat(visitor.text()).contains("You are signed in again", "It is still in this browser tab.");
            visitor.press("Put it back");
            assertThat(visitor.page().getByLabel("What is different?").inputValue())
                    .isEqualTo("Twice a week");
        }
    }

    private static void decide(Visitor visitor, String way) {
        choose(visitor, way).press("Continue");
    }

    private static Visitor choose(Visitor visitor, String label) {
        visitor.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .check();
        return visitor;
    }

    private static void action(Visitor visitor, int row, String what, String owner) {
        String at = "#actions-" + row;
        visitor.all(at + "-what").fill(what);
        visitor.all(at + "-owner").fill(owner);
        day(visitor, "actions-" + row + "-by", "4", "12");
    }

    private static void day(Visitor visitor, String name, String day, String month) {
        visitor.all("#" + name).fill(day);
        visitor.all("#" + name + "-month").fill(month);
        visitor.all("#" + name + "-year").fill("2026");
    }

    /** Where a case of today's meeting is decided. */
    private static String heard(String panel, String reference, String more) {
        String recommendation = referred(panel, reference, more);
        PanelMeetings meetings = site.bean(PanelMeetings.class);
        var found = site.bean(Panels.class).find(panel, CHAIR).orElseThrow();
        boolean on = meetings.on(found, LocalDate.parse(TODAY)).agenda().heard().stream()
                .anyMatch(referral -> referral.reference().equals(reference));
        if (!on) {
            meetings.move(found, LocalDate.parse(TODAY), new PanelMeetings.Order(reference, 1, "It came late."), CHAIR);
        }
        return "/panels/" + panel + "/decide/" + recommendation + "/evidence?meeting=" + TODAY;
    }

    private static String referred(String panel, String reference, String more) {
        return site.refer(panel, """
                {"reference": "%s", "authority": "solihull", "asAt": "2026-11-22",
                 "panel": {"receivedAt": "2026-11-10T09:00"}, "needs": {"slcnScreen": "NOT_DONE"} %s}
                """.formatted(reference, more));
    }

    private static void begin(String panel, String... roles) {
        site.bean(PanelMeetings.class)
                .attend(
                        site.bean(Panels.class).find(panel, CHAIR).orElseThrow(),
                        LocalDate.parse(TODAY),
                        new Attendance(
                                List.of(roles).stream()
                                        .map(role -> new Present(role, null))
                                        .toList(),
                                null,
                                null),
                        CHAIR);
    }
}
