package waymark.site.deciding;

import static org.assertj.core.api.Assertions.assertThat;
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
            choose(visitor, "Something else")
                    .fill("In your own words", "A speech therapist looks first")
                    .pressInVain("Record the decision");
            assertThat(visitor.text()).contains("Choose the kind of reason", "Say why, in words");
            assertThat(visitor.page().getByLabel("In your own words").inputValue())
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
