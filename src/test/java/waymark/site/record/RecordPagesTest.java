package waymark.site.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import waymark.access.Role;
import waymark.site.Casework;
import waymark.site.Chromium;
import waymark.site.Site;
import waymark.site.Visitor;
import waymark.site.Visitor.Way;
import waymark.store.StoredRecommendation;

/** What an auditor and a keeper of the record do. It is 22 November 2026. */
@ResourceLock(Chromium.LOCK)
class RecordPagesTest {

    private static final String SCREEN = "\"needs\": {\"slcnScreen\": \"NOT_DONE\"}";

    private static Site site;
    private static String auditor;
    private static String keeper;

    @BeforeAll
    static void old_cases_and_hasty_decisions() {
        site = Site.ofItsOwn();
        Casework work = new Casework(site);
        auditor = site.signedIn("ada", "solihull", Role.AUDITOR);
        keeper = site.signedIn("kit", "solihull", Role.ADMINISTRATOR);
        work.keep("OLD-1", "2010-01-01", "\"child\": {\"dateOfBirth\": \"1990-05-01\"}");
        work.keep("OLD-2", "2010-01-01", "\"child\": {\"dateOfBirth\": \"1990-05-02\"}");
        StoredRecommendation asked = work.keep("ASKED-1", SCREEN);
        work.decide(asked, "mo", "\"decision\": \"agree\", \"secondsOpen\": 4");
        work.decide(work.keep("ASKED-2", SCREEN), "mo", "\"decision\": \"agree\"");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void an_auditor_reads_what_happened_and_whether_it_is_as_it_was_written() throws IOException {
        try (Visitor reader = new Visitor(site, auditor, Way.WITHOUT_SCRIPT)) {
            reader.open("/record");
            assertThat(reader.text()).contains("Decision recorded", "Recommendation given", "ASKED-1");
            reader.page().getByLabel("What").selectOption("decision");
            reader.fill("Who", "MO").fill("Case", "ASKED-1").press("Show");
            assertThat(reader.all("tbody tr").count()).isEqualTo(1);
            assertThat(reader.text()).contains("Decision 1").doesNotContain("ASKED-2");

            reader.follow("As it was written?")
                    .fill("An end that was written down before", "yesterday")
                    .pressInVain("Go through the record");
            assertThat(reader.text()).contains("Write the end as it was shown");
            reader.fill("An end that was written down before", "").press("Go through the record");
            reader.waitUntilDone();
            assertThat(reader.text()).contains("All is as it was written", "The record ends at", "sha256:");

            Path zip = everything(reader, "ASKED-1");
            try (ZipFile file = new ZipFile(zip.toFile())) {
                assertThat(file.stream().map(entry -> entry.getName()))
                        .contains("index.html", "decisions.html", "data/decision.json");
            }
            reader.follow("Who looked")
                    .fill("The council's reference", "ASKED-1")
                    .press("Show");
            assertThat(reader.text()).contains("Case handed over by ada");

            reader.follow("Rubber-stamping");
            assertThat(reader.text())
                    .contains("A sign accuses nobody", "The proposed ones are 5, 60 and 30", "open for 4 seconds")
                    .doesNotContain("2 agreements within");
            reader.fill("Agreements", "2").press("Show");
            assertThat(reader.text()).contains("2 signs", "mo recorded 2 agreements within 0 seconds");
            reader.follow("How long kept").follow("See what has been kept long enough");
            assertThat(reader.text())
                    .contains("Would be deleted", "OLD-2", "Since 2 May 2021", "Kept to the age of 31")
                    .doesNotContain("Delete now");
        }
    }

    @Test
    void a_keeper_puts_a_hold_on_deletes_the_rest_and_ends_the_hold() {
        try (Visitor keeping = new Visitor(site, keeper, Way.ON_A_PHONE)) {
            keeping.open("/record/retention").pressInVain("Put the hold on");
            assertThat(keeping.text()).contains("Choose one case or every case");
            keeping.pick("One case")
                    .fill("The council's reference", "OLD-3")
                    .fill("Why?", "Inquiry 7")
                    .pressInVain("Put the hold on");
            assertThat(keeping.text()).contains("Nothing is kept about a case with this reference");
            keeping.fill("The council's reference", "OLD-2")
                    .fill("Why?", "Asked for by Mrs Quillfeather")
                    .pressInVain("Put the hold on");
            assertThat(keeping.text()).contains("This looks like a person's name");
            keeping.fill("Why?", "Inquiry 7").press("Put the hold on");
            assertThat(keeping.text()).contains("The hold is in place", "Inquiry 7");

            keeping.follow("See what has been kept long enough").pressInVain("Delete now");
            assertThat(keeping.text()).contains("Tick that you have looked through the list", "Over, and on hold");
            keeping.pick("I have looked through the list").press("Delete now");
            assertThat(keeping.text()).contains("What was deleted", "OLD-1", "1 recommendations", "OLD-2");

            keeping.open("/record/retention")
                    .follow("End the hold on OLD-2")
                    .fill("Why does it end?", "The inquiry is over")
                    .press("End the hold");
            assertThat(keeping.text()).contains("The hold has ended", "Nothing is on hold", "The inquiry is over");
            keeping.openMissing("/record/signs", 403);
            assertThat(keeping.text()).contains("You cannot open this page");
            keeping.open("/record/looks?case=ASKED-2");
            keeping.open("/record/subject-access?case=NOBODY");
            assertThat(keeping.text()).contains("Nothing is known about a case");
            keeping.open("/record/verification").press("Go through the record").waitUntilDone();
            keeping.open("/record");
        }
    }

    private static Path everything(Visitor reader, String reference) {
        reader.follow("Hand over").fill("The council's reference", reference).press("Show");
        return reader.download("Download everything (ZIP)");
    }
}
