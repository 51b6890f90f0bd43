package waymark.site.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.site.Visitor.Way.AT_A_DESK;
import static waymark.site.Visitor.Way.ON_A_PHONE;
import static waymark.site.Visitor.Way.WITHOUT_SCRIPT;

import com.microsoft.playwright.APIResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.panel.Attendance;
import waymark.panel.Attendance.Present;
import waymark.panel.Panel;
import waymark.panel.PanelMeetings;
import waymark.panel.Panels;
import waymark.site.Chromium;
import waymark.site.Site;
import waymark.site.Visitor;
import waymark.site.Visitor.Way;
import waymark.store.RecommendationStore;

/** What a panel member finds about a case, before the meeting and in it. */
@ResourceLock(Chromium.LOCK)
class CasePagesTest {

    private static final String PANEL = "solihull-panel";
    private static final Site SITE = Site.shipped();
    private static final LocalDate TODAY = LocalDate.now(SITE.bean(Clock.class));
    private static final String MEETING = "/panels/" + PANEL + "/meetings/" + TODAY;
    private static final String EXCLUDED = "/cases/solihull/CASES%2FEXCLUDED";
    private static final String AT_THE_MEETING = EXCLUDED + "?panel=" + PANEL + "&meeting=" + TODAY;

    private static String member;

    @BeforeAll
    static void aMeetingHasBegun() {
        member = SITE.signedIn("case.member", "solihull", Role.PANEL_MEMBER);
        Caller chair = new Caller("case.chair", "solihull", Set.of(Role.PANEL_CHAIR));
        SITE.refer(PANEL, caseFile("CASES/NOTHING-KNOWN", ""));
        SITE.refer(PANEL, caseFile("CASES/EXCLUDED", excluded("\"senProvision\": \"N\"")));
        SITE.refer(PANEL, caseFile("CASES/EXCLUDED", excluded("\"senProvision\": \"K\"")));
        Panel panel = SITE.bean(Panels.class).find(PANEL, chair).orElseThrow();
        PanelMeetings meetings = SITE.bean(PanelMeetings.class);
        if (!meetings.days(panel).contains(TODAY)) {
            meetings.add(panel, new PanelMeetings.Wanted(TODAY, "Cases wait."), chair);
        }
        meetings.move(panel, TODAY, new PanelMeetings.Order("CASES/EXCLUDED", 1, "It came late."), chair);
        meetings.move(panel, TODAY, new PanelMeetings.Order("CASES/NOTHING-KNOWN", 2, "It came late."), chair);
        meetings.attend(
                panel, TODAY, new Attendance(List.of(new Present("chair", "case.chair")), List.of(), null), chair);
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"ON_A_PHONE", "IN_HIGH_CONTRAST"})
    void a_case_is_found_by_its_reference_and_grasped_on_one_page(Way way) {
        try (Visitor visitor = new Visitor(SITE, member, way)) {
            visitor.open("/cases?find=cases/exc");
            assertThat(visitor.text()).contains("The council arranges education from the sixth school day");
            visitor.follow("CASES/EXCLUDED");

            assertThat(visitor.text())
                    .containsSubsequence(
                            "The child",
                            "10 days ago",
                            "The family",
                            "Nobody has told us what the family thinks. Ask before deciding.",
                            "Suggested",
                            "The council arranges education from the sixth school day, outside the panel",
                            "The law",
                            "In the family's words",
                            "Legal dates",
                            "overdue",
                            "What is missing, and who could answer",
                            "Evidence and its age",
                            "Before now",
                            "1 fact has changed");
            assertThat(visitor.all("svg[role=img]").count()).isEqualTo(1);
        }
    }

    @Test
    void at_the_meeting_it_leads_to_deciding_and_to_the_next_case() {
        try (Visitor visitor = new Visitor(SITE, member, AT_A_DESK)) {
            visitor.open(AT_THE_MEETING);
            assertThat(visitor.text()).contains("Case 1 of 2: Single Panel");
            assertThat(visitor.all("a.govuk-button").first().getAttribute("href"))
                    .startsWith("/panels/" + PANEL + "/decide/")
                    .endsWith("/single-panel?meeting=" + TODAY);
            visitor.follow("Next: CASES/NOTHING-KNOWN");
            assertThat(visitor.text())
                    .contains(
                            "Nobody has told us what the child thinks. Ask before deciding.",
                            "Nothing can be suggested yet: too little is known.",
                            "Previous: CASES/EXCLUDED");
            visitor.open(EXCLUDED + "/history");
            assertThat(visitor.text()).contains("SEN provision: N before, K now", "Nothing was decided on it.");
        }
    }

    @Test
    void what_if_is_a_trial_and_keeps_nothing() {
        int kept = SITE.bean(RecommendationStore.class)
                .about("solihull", "CASES/EXCLUDED")
                .size();
        try (Visitor visitor = new Visitor(SITE, member, WITHOUT_SCRIPT)) {
            visitor.open(EXCLUDED)
                    .follow("What if a fact were different?")
                    .fill("Another fact, by a word of it", "placed after exclusion")
                    .press("Look for it")
                    .follow("Placed after exclusion: no")
                    .pressInVain("Try it");
            assertThat(visitor.page().title()).startsWith("Error: ");
            assertThat(visitor.text()).contains("Choose one.");
            visitor.all("input[value=true]").check();
            visitor.press("Try it");

            assertThat(visitor.text())
                    .contains("This is a trial.", "Placed after exclusion: yes (on file: no)", "Suggested now")
                    .contains("Suggested then", "It would no longer be suggested");
        }
        assertThat(SITE.bean(RecommendationStore.class).about("solihull", "CASES/EXCLUDED"))
                .hasSize(kept);
    }

    @Test
    void the_pack_of_the_meeting_is_one_file() {
        try (Visitor visitor = new Visitor(SITE, member, ON_A_PHONE)) {
            APIResponse pdf = visitor.page().request().get(SITE.address() + MEETING + "/pack.pdf");
            assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");
            assertThat(new String(pdf.body(), 0, 5)).isEqualTo("%PDF-");
            visitor.open(MEETING + "/pack.html");
            assertThat(visitor.text()).contains("Case 1: CASES/EXCLUDED", "Case 2: CASES/NOTHING-KNOWN");
        }
    }

    @Test
    void another_council_s_case_is_not_there() {
        String neighbour = SITE.signedIn("case.neighbour", "wolverhampton", Role.PANEL_MEMBER);
        try (Visitor visitor = new Visitor(SITE, neighbour, AT_A_DESK)) {
            visitor.openMissing(EXCLUDED, 404);
            visitor.open("/cases")
                    .fill("The council's reference, or a part of it", "CASES")
                    .press("Find");
            assertThat(visitor.text()).contains("No case has “CASES” in its reference");
        }
    }

    private static String excluded(String sen) {
        return """
                , "setting": {"termCalendar": "test-t", "yearGroup": 9, "onRoll": true, %s},
                "child": {"dateOfBirth": "%s", "responsibleLaIsThis": true},
                "exclusions": {"pex": true, "pexOn": "%s", "placedAfterPex": false},
                "views": {"childVoiceOn": "%s"},
                "ehc": {"request": {"receivedOn": "%s"}}
                """.formatted(sen, TODAY.minusYears(14), TODAY.minusDays(12), TODAY.minusDays(10), TODAY.minusDays(70));
    }

    private static String caseFile(String reference, String more) {
        return """
                {"reference": "%s", "authority": "solihull", "asAt": "%s"%s}
                """.formatted(reference, TODAY, more);
    }
}
