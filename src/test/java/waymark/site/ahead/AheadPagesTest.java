package waymark.site.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import waymark.access.Role;
import waymark.horizon.Horizon;
import waymark.site.Casework;
import waymark.site.Chromium;
import waymark.site.Site;
import waymark.site.Visitor;
import waymark.site.Visitor.Way;

/** What officers and leads see of what comes. It is 22 November 2026. */
@ResourceLock(Chromium.LOCK)
class AheadPagesTest {

    private static final String LATE = request("2026-09-01");
    private static final String SCREEN = "\"needs\": {\"slcnScreen\": \"NOT_DONE\"}";
    private static final String DEPART = """
            "decision": "depart", "outcome": "wait-a-term", "because": "rule-looks-wrong", "reason": "Too soon."
            """;

    private static Site site;
    private static Casework work;
    private static String member;
    private static String chair;

    @BeforeAll
    static void cases_that_are_late_that_are_due_and_that_were_decided() {
        site = Site.ofItsOwn();
        work = new Casework(site);
        member = site.signedIn("mo", "solihull", Role.PANEL_MEMBER);
        chair = site.signedIn("cass", "solihull", Role.PANEL_CHAIR, Role.POLICY_LEAD);
        for (int i = 0; i < 12; i++) {
            work.keep("LATE/" + i, LATE);
            work.keep("DUE-" + i, request("2026-11-02"));
        }
        for (int i = 0; i < 3; i++) {
            work.decide(work.keep("OTHERWISE-" + i, SCREEN), "mo", DEPART);
        }
        work.decide(work.keep("ACTION-1", SCREEN), "mo", """
                "decision": "agree", "actions": [
                  {"what": "Ring the school", "owner": "Mo", "by": "2026-11-20"},
                  {"what": "Send the chart", "owner": "Speech-and-language team", "by": "2026-12-01"},
                  {"what": "Tell the head", "owner": "Chair", "by": "2026-12-02"}]
                """);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void an_officer_sees_what_is_due_does_it_and_takes_it_into_their_own_calendar() throws Exception {
        workOut();
        try (Visitor officer = new Visitor(site, member, Way.WITHOUT_SCRIPT)) {
            officer.open("/due");
            assertThat(officer.text())
                    .contains("13\noverdue", "LATE/0", "2 days late", "Ring the school", "The week of 30 November")
                    .doesNotContain("Nothing is due");
            officer.page().getByLabel("Whose").selectOption("speech and language team");
            officer.press("Show");
            assertThat(officer.text()).contains("Send the chart").doesNotContain("Ring the school", "LATE/0");

            officer.open("/due").follow("My actions");
            assertThat(officer.text()).contains("Ring the school").doesNotContain("Send the chart", "Tell the head");
            officer.pick("Speech-and-language team").press("Save my teams");
            assertThat(officer.text()).contains("Your teams are saved", "Send the chart");
            officer.press("Done: Ring the school, ACTION-1");
            assertThat(officer.text()).contains("The action is done", "What you said is done");
            officer.press("Not done after all: Ring the school");
            assertThat(officer.text()).contains("The action is on your list again", "2 days late");

            officer.press("Make a private address");
            assertThat(officer.text()).contains("it is shown this once");
            String address = officer.all("main code").innerText();
            assertThat(calendar(address)).contains("SUMMARY:Send the chart", "SUMMARY:Overdue: Ring the school");
            officer.open("/actions").press("End the address");
            assertThat(calendar(address)).doesNotContain("Ring the school");
        }
    }

    @Test
    void a_chair_owns_what_is_the_chair_s() {
        try (Visitor onThePhone = new Visitor(site, chair, Way.ON_A_PHONE)) {
            onThePhone.open("/actions");
            assertThat(onThePhone.text()).contains("Tell the head").doesNotContain("Ring the school");
            onThePhone.open("/due");
            onThePhone.open("/ahead");
            onThePhone.open("/ahead/calendar?month=2026-12");
            onThePhone.open("/insight");
        }
    }

    @Test
    void a_lead_looks_six_months_ahead_and_sees_how_far_the_looking_has_come() throws Exception {
        work.keep("NEW-1", request("2026-11-03"));
        try (Visitor lead = new Visitor(site, chair, Way.WITHOUT_SCRIPT)) {
            lead.open("/ahead");
            assertThat(lead.text()).contains("It is being worked out again").doesNotContain("NEW-1");
            workOut();
            lead.waitUntilDone();
            assertThat(lead.text())
                    .contains("cases looked at, last on 22 November 2026, 10:00, under the tables of publication 1")
                    .contains("14 December 2026", "DUE-0", "NEW-1", "Decide whether to assess", "The law")
                    .doesNotContain("LATE/0");
            assertThat(lead.all("svg[role=img] desc").first().textContent()).contains("Dec: 13");
            assertThat(Files.readString(lead.download("CSV"))).contains("2026-12-14", "DUE-0");

            lead.page().getByLabel("Kind").selectOption("phase-transfer");
            lead.press("Show");
            assertThat(lead.text()).contains("Nothing of this kind comes in this time");
            lead.open("/ahead").follow("See it as a calendar").follow("Month after");
            assertThat(lead.page().title()).startsWith("What comes in December 2026");
            lead.follow("12 dates to keep, Monday 14 December");
            assertThat(lead.text()).contains("12 dates", "DUE-11").doesNotContain("NEW-1");
        }
    }

    @Test
    void insight_points_to_the_row_that_panels_departed_from_three_times_in_a_term() {
        workOut();
        try (Visitor lead = new Visitor(site, chair, Way.IN_HIGH_CONTRAST)) {
            lead.open("/insight");
            assertThat(lead.text())
                    .contains("Decided otherwise", "Look at this row again", "Autumn 2026")
                    .contains("The council's term dates are not held, so terms go by month")
                    .contains("The rule, or its threshold, looks wrong here", "not shown");
            assertThat(lead.all("svg desc").allTextContents())
                    .anyMatch(words -> words.contains("Decided otherwise: 3"));
            assertThat(lead.page().evaluate("""
                            getComputedStyle(document.querySelector('svg rect[fill=none] + rect')).fill
                              != getComputedStyle(document.body).backgroundColor
                            """)).isEqualTo(true);
            lead.all("th a[href^='/tables/']").first().click();
            assertThat(lead.page().url()).contains("/tables/national/needs/", "#");
            assertThat(lead.text()).contains("Panels departed from it 3 times");
            lead.open("/insight?from=2020-01-01&to=2020-12-31");
            assertThat(lead.text()).contains("Nothing was decided in this time");
            lead.open("/ahead");
        }
    }

    private static void workOut() {
        site.bean(Horizon.class).workOut((done, cases) -> {});
    }

    private static String calendar(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    private static String request(String receivedOn) {
        return "\"ehc\": {\"request\": {\"receivedOn\": \"" + receivedOn + "\"}}";
    }
}
