package waymark.site.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.panel.DecisionGiven;
import waymark.panel.Decisions;
import waymark.site.Chromium;
import waymark.site.Site;
import waymark.site.Visitor;
import waymark.site.Visitor.Way;
import waymark.store.RecommendationStore;

/** Meetings are prepared, held and minuted. It is 22 November 2026. */
@ResourceLock(Chromium.LOCK)
class MeetingTest {

    private static final String STRICT = "/panels/solihull-strict-panel";
    private static final String STRICT_TODAY = STRICT + "/meetings/2026-11-22";
    private static final String SINGLE = "/panels/solihull-panel";
    private static final String SINGLE_TODAY = SINGLE + "/meetings/2026-11-22";

    private static Site site;
    private static String chairSignIn;
    private static String memberSignIn;
    private static String auditorSignIn;

    @BeforeAll
    static void people_sign_in() {
        site = Site.ofItsOwn();
        chairSignIn = site.signedIn("chris", "solihull", Role.PANEL_CHAIR);
        memberSignIn = site.signedIn("mo", "solihull", Role.PANEL_MEMBER);
        auditorSignIn = site.signedIn("audrey", "solihull", Role.AUDITOR);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void a_meeting_is_held_without_a_role_that_must_be_there() {
        String urgent = refer("solihull-strict-panel", "A/1", "2026-11-10", received("2026-11-02"));
        refer("solihull-strict-panel", "A-2", "2026-11-11", "");
        try (Visitor chair = new Visitor(site, chairSignIn, Way.WITHOUT_SCRIPT);
                Visitor member = new Visitor(site, memberSignIn, Way.AT_A_DESK);
                Visitor auditor = new Visitor(site, auditorSignIn, Way.AT_A_DESK)) {
            chair.open("/home").follow("Strict Panel");
            assertThat(chair.text()).contains("What the council has still to say", "Made up for a test");
            chair.follow("22 November 2026");
            assertThat(chair.text())
                    .contains("Not begun", "Before the next meeting")
                    .containsSubsequence("A/1", "A-2");

            chair.follow("Move A-2")
                    .fill("Why is it moved?", "Mrs Green rings from B91 3QB")
                    .press("Move the case");
            assertThat(chair.text()).contains("There is a problem", "'B91 3QB'", "Mrs Green");
            chair.pick("I have looked: it says nothing about who somebody is").press("Move the case");
            assertThat(chair.text()).contains("The case is moved").containsSubsequence("A-2", "A/1");

            chair.press("Record who is here").pressInVain("Record who is here");
            assertThat(chair.text()).contains("Say who is present, by role");
            chair.pick("chair Leads the meeting").press("Add another person");
            chair.all("#role-2").fill("SENCO lead");
            chair.press("Record who is here");
            assertThat(chair.text())
                    .contains("Health must be present and is not", "Waits for the view of health in writing")
                    .contains("Adjourned", "14 January 2027", "SENCO lead");
            chair.follow("Record views in writing");
            chair.all("#writtenViews-0-view").fill("Assess now.");
            chair.press("Record who is here");
            assertThat(chair.text()).contains("health about A/1", "Assess now.").doesNotContain("Waits for the view");
            decide(urgent);

            member.open(STRICT_TODAY);
            assertThat(member.text()).contains("Agreed", "Recorded by chris", "2 of 2 cases dealt with");
            minuted_by_two_and_signed(chair, member, auditor);
        }
    }

    private void minuted_by_two_and_signed(Visitor chair, Visitor member, Visitor auditor) {
        String words = STRICT_TODAY + "/minutes/words/A%2F1";
        member.open(STRICT_TODAY + "/minutes").follow("Change the words of Case A/1");
        chair.open(words)
                .fill("Words for the minutes", "The chair read the view of health.")
                .press("Keep these words");
        member.fill("Words for the minutes", "Everybody agreed.").pressInVain("Keep these words");
        assertThat(member.text()).contains("Somebody changed these words while you wrote", "The chair read the view");
        member.press("Keep these words");
        assertThat(member.text()).contains("The words are changed", "Everybody agreed.");

        chair.open(STRICT_TODAY + "/minutes").follow("Sign the minutes");
        assertThat(chair.text()).contains("From then on they stay as they are");
        member.follow("Add other business")
                .fill("Words for the minutes", "None.")
                .press("Keep these words");
        chair.pressInVain("Sign the minutes");
        assertThat(chair.text()).contains("Something was recorded since you opened the page");
        chair.press("Sign the minutes");
        assertThat(chair.text()).contains("The minutes are signed", "sha256:", "by chris", "Other business");

        auditor.open("/panels").follow("Strict Panel").follow("22 November 2026");
        assertThat(auditor.text()).contains("Minutes signed", "Who was there").doesNotContain("Move A");
        auditor.open(STRICT_TODAY + "/minutes");
        assertThat(auditor.text()).contains("These minutes stay as they are").doesNotContain("Change the words");
        auditor.openMissing(STRICT_TODAY + "/attendance", 403);
        member.openMissing(STRICT_TODAY + "/minutes/sign", 403);
        member.openMissing(STRICT + "/meetings/2026-11-23", 404);
        member.openMissing("/panels/wolverhampton-panel", 404);
    }

    @Test
    void a_meeting_is_prepared_on_a_phone() {
        refer("solihull-panel", "B-1", "2026-11-10", "");
        refer("solihull-panel", "B-2", "2026-11-11", ", \"provision\": {\"eduNow\": \"NONE\"}");
        refer("solihull-panel", "B-3", "2026-11-12", "");
        refer("solihull-panel", "B-4", "2026-11-20", received("2026-10-05"));
        try (Visitor chair = new Visitor(site, chairSignIn, Way.ON_A_PHONE)) {
            chair.open(SINGLE);
            assertThat(chair.text())
                    .containsSubsequence(
                            "For the chair now", "B-4", "6 days overdue", "What waits", "No education now");
            chair.open(SINGLE_TODAY);
            assertThat(chair.text())
                    .contains("B-4: legal date 16 November 2026", "It is not on this agenda.", "Decide now")
                    .containsSubsequence("Agenda", "B-2", "B-1", "No room at this meeting", "B-3")
                    .containsSubsequence("For another meeting", "It came after the cut-off");

            chair.follow("Bring to this meeting B-4").pressInVain("Move the case");
            assertThat(chair.text()).contains("Say why it is moved");
            chair.fill("Why is it moved?", "Its legal date has gone by").press("Move the case");
            assertThat(chair.text())
                    .containsSubsequence("Agenda", "B-4", "B-2", "No room at this meeting", "B-1", "Moved by hand");

            chair.open(SINGLE).follow("Add a meeting").pressInVain("Add the meeting");
            assertThat(chair.text()).contains("Say on which day", "Say why the meeting is needed");
            chair.fill("Day", "29")
                    .fill("Month", "11")
                    .fill("Year", "2026")
                    .fill("Why is it needed?", "There are too many cases")
                    .press("Add the meeting");
            assertThat(chair.text()).contains("Meeting on 29 November 2026", "To come", "Added by chris");
            chair.open(SINGLE_TODAY + "/attendance").open(SINGLE_TODAY + "/minutes");
        }
    }

    private static String received(String day) {
        return ", \"ehc\": {\"request\": {\"receivedOn\": \"" + day + "\"}}";
    }

    private static String refer(String panel, String reference, String receivedOn, String more) {
        return site.refer(panel, """
                {"reference": "%s", "authority": "solihull", "asAt": "2026-11-22",
                 "panel": {"receivedAt": "%sT09:00"}, "needs": {"slcnScreen": "NOT_DONE"} %s}
                """.formatted(reference, receivedOn, more));
    }

    private static void decide(String recommendation) {
        try {
            DecisionGiven given = new ObjectMapper().findAndRegisterModules().readValue("""
                            {"question": "evidence", "decision": "agree", "panel": "solihull-strict-panel",
                             "meeting": "2026-11-22",
                             "actions": [{"what": "Screen", "owner": "SALT", "by": "2026-12-10"}]}
                            """, DecisionGiven.class);
            site.bean(Decisions.class)
                    .record(
                            site.bean(RecommendationStore.class)
                                    .find(recommendation)
                                    .orElseThrow(),
                            given,
                            new Caller("chris", "solihull", Set.of(Role.PANEL_CHAIR)));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
