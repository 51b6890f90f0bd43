package waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.access.Role;
import waymark.site.Visitor.Way;

/** What a policy lead does, from download to undo, with somebody else who approves. */
@ResourceLock(Chromium.LOCK)
class PolicyLeadTest {

    private static final String TABLE = "/tables/national/needs/checks";

    private static final String CASE = """
            {"reference": "A-%d", "authority": "solihull", "needs": {"slcnScreen": "NOT_DONE"}}\
            """;

    private static String leadSignIn;
    private static String approverSignIn;

    @BeforeAll
    static void twoPeopleSignIn() {
        leadSignIn = Site.small().signedIn("petra", "national", Role.POLICY_LEAD);
        approverSignIn = Site.small().signedIn("amir", "national", Role.POLICY_APPROVER);
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"WITHOUT_SCRIPT", "ON_A_PHONE"})
    void a_change_goes_from_a_downloaded_workbook_into_force_and_back(Way way) {
        String words = "Look at communication, " + way;
        try (Visitor lead = new Visitor(Site.small(), leadSignIn, way);
                Visitor approver = new Visitor(Site.small(), approverSignIn, way)) {
            lead.open("/home").follow("Read the tables").follow("What to check first");
            assertThat(lead.text()).contains("consider: Screen communication");
            Path workbook = lead.download("Download the workbook");

            broken_in_one_cell(lead, workbook);
            lead.open("/drafts/new")
                    .choose(
                            "Workbooks",
                            "needs.xlsx",
                            Edited.workbook(
                                    workbook,
                                    Map.of("Screen communication", words, "screen-communication", "look-at-it")))
                    .fill("What the change is for", "Kinder words")
                    .press("Upload")
                    .waitUntilDone();
            assertThat(lead.text()).contains("Waits for approval", "2 cells changed", "Kinder words");
            String draft = lead.page().url().replaceFirst("[?].*", "").replaceFirst(".*(/drafts/)", "$1");
            lead.follow("What changes");
            assertThat(lead.text()).contains("Screen communication", words);
            lead.open(draft + "/checks");
            assertThat(lead.text()).contains("Every check has passed");
            seen_on_real_cases(lead, draft);
            lead.open(draft + "/approve");
            assertThat(lead.text()).contains("To decide about a draft you need the role");

            approver.open("/home").follow("national/needs").follow("Approval by somebody else");
            approver.pressInVain("Record the decision");
            approver.pick("Approve it").pressInVain("Record the decision");
            assertThat(approver.text()).contains("Say why");
            approver.tabTo("Approve it")
                    .key("Space")
                    .tabTo("Why?")
                    .type("Families asked for it.")
                    .tabTo("Record the decision")
                    .enter();
            assertThat(approver.text()).contains("The draft is approved", "Families asked for it.");

            lead.open(draft).follow("Publish").fill("Year", "2020").pressInVain("Publish");
            assertThat(lead.text()).contains("from today, 22 November 2026, or later");
            lead.fill("Year", "2026").press("Publish");
            assertThat(lead.text()).contains("The change is published");
            lead.open(TABLE);
            assertThat(lead.text()).contains("consider: " + words, "petra");

            lead.open("/publications").all("tbody a").first().click();
            lead.looks().pressInVain("Take this publication back");
            lead.fill("Why?", "It confused schools.").press("Take this publication back");
            assertThat(lead.text()).contains("The change is taken back", "It confused schools.");
            lead.open(TABLE);
            assertThat(lead.text()).contains("consider: Screen communication");
            in_high_contrast(draft);
        }
    }

    private static void in_high_contrast(String draft) {
        try (Visitor auditor = new Visitor(Site.small(), approverSignIn, Way.IN_HIGH_CONTRAST)) {
            Stream.of("", "/checks", "/changes", "/impact", "/approve", "/publish")
                    .forEach(page -> auditor.open(draft + page));
        }
    }

    private static void seen_on_real_cases(Visitor lead, String draft) {
        String cohort = IntStream.range(0, 7).mapToObj(CASE::formatted).collect(Collectors.joining("\n"));
        lead.open(draft + "/impact").press("Look at stored cases").waitUntilDone();
        assertThat(lead.text()).contains("Nobody would be told anything else");
        lead.open(draft + "/impact")
                .choose("A case file on each line", "cohort.ndjson", cohort.getBytes(StandardCharsets.UTF_8))
                .press("Look at the file's cases")
                .waitUntilDone();
        assertThat(lead.text())
                .contains("7\nwould be told otherwise", "Screen communication", "Whether it falls unevenly");
        assertThat(lead.download("a spreadsheet")).isNotEmptyFile();
    }

    private static void broken_in_one_cell(Visitor lead, Path workbook) {
        lead.open("/drafts").follow("Upload a changed workbook").pressInVain("Upload");
        assertThat(lead.page().title()).startsWith("Error: ");
        assertThat(lead.text()).contains("Choose a workbook");
        lead.choose("Workbooks", "needs.xlsx", Edited.workbook(workbook, Map.of("NOT_DONE", "NOT_DOEN")))
                .press("Upload")
                .waitUntilDone()
                .follow("Checks");
        assertThat(lead.text()).contains("1 thing to put right", "NOT_DOEN");
        String finding = lead.all(".govuk-error-summary a").first().getAttribute("href");
        assertThat(lead.all(finding).innerText()).contains("national/needs");
        lead.follow("Back to the draft");
        if (lead.all("text=Withdraw this draft").count() > 0) {
            lead.press("Withdraw this draft");
        }
    }
}
