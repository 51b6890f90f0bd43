package waymark.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.web.PanelDesk.STRICT;
import static waymark.web.PanelDesk.TODAY;
import static waymark.web.PanelDesk.caseFile;
import static waymark.web.PanelDesk.decisions;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import waymark.journal.Database;
import waymark.journal.Finding;
import waymark.privacy.SubjectAccess;

/** What people enter about a meeting is on record, is handed over case by case, and goes case by case. */
class MeetingRecordTest {

    private static final String BORN_LONG_AGO = ", \"child\": {\"dateOfBirth\": \"1990-01-01\"}";

    private final PanelDesk desk = new PanelDesk();
    private final ApplicationContext context = desk.service.server.getApplicationContext();
    private final Database database = new Database("this", List.of(context));

    /** A meeting without health at which OLD-1 is decided between meetings and OLD-12 is adjourned. */
    @BeforeEach
    void a_meeting_about_two_cases() {
        String old = desk.caseSystem
                .done(STRICT + "/referrals", caseFile("OLD-1", BORN_LONG_AGO).replace("2026-11-22", "2019-11-22"))
                .at("/referral/recommendation")
                .textValue();
        desk.referred(STRICT, "OLD-12");
        desk.chair.done(STRICT + "/meetings", "{\"date\": \"2026-11-29\", \"reason\": \"OLD-1 needs one\"}");
        desk.chair.done(STRICT + TODAY + "/order", """
                {"reference": "OLD-1", "place": 2, "reason": "The school comes at three"}
                """);
        desk.chair.done(STRICT + TODAY + "/order", """
                {"reference": "OLD-12", "place": 1, "reason": "Before OLD-1"}
                """);
        desk.chair.done(decisions(old), """
                {"question": "evidence", "decision": "agree", "panel": "solihull-strict-panel",
                 "chairsAction": true, "couldNotWait": "No place at school",
                 "actions": [{"what": "Screen", "owner": "SALT", "by": "2026-12-10"}]}
                """);
        desk.chair.done(STRICT + TODAY + "/attendance", """
                {"present": [{"role": "chair"}],
                 "writtenViews": [{"role": "health", "reference": "OLD-12", "view": "As for OLD-1, wait."}]}
                """);
        desk.chair.done(
                STRICT + TODAY + "/chairs-actions", "{\"decision\": 1, \"ratified\": true, \"said\": \"Right\"}");
        desk.member.done(STRICT + TODAY + "/minutes", "{\"part\": \"closing\", \"text\": \"OLD-1 was mentioned.\"}");
        desk.member.done(STRICT + TODAY + "/minutes", "{\"part\": \"OLD-12\", \"text\": \"Much was said.\"}");
        desk.chair.done(STRICT + TODAY + "/minutes/signature", "");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void the_journal_holds_everything_that_was_entered_and_finds_what_was_altered() {
        assertThat(desk.auditor.read("/api/v1/journal").findValuesAsText("kind"))
                .contains(
                        "referral",
                        "meeting-added",
                        "case-moved",
                        "attendance",
                        "chairs-action-put",
                        "minutes-worded",
                        "minutes-kept",
                        "minutes-signed");
        assertThat(database.findings()).isEmpty();

        database.tamper(
                "update meeting_entry set body = replace(body, 'at three', 'at four') where kind = 'moved'",
                "update meeting_entry set body = replace(body, 'Draft', 'Final') where kind = 'signed'",
                "insert into meeting_entry (panel, meeting, number, kind, body, entered_at, entered_by, thing)"
                        + " values ('p', date '2026-11-22', 1, 'moved', '{}', current_timestamp, 'nobody', 'p/1')",
                "update meeting_entry set kind = 'erased' where kind = 'heard'",
                "delete from meeting_entry where kind = 'reworded' and body like '%Much%'");

        assertThat(database.findings())
                .extracting(Finding::what)
                .anyMatch(what -> what.matches("case-moved solihull-strict-panel/2026-11-22/\\d was altered."))
                .anyMatch(what -> what.startsWith("case-moved p/1 is kept and no entry names it"))
                .anyMatch(what -> what.matches("minutes-worded solihull-strict-panel/2026-11-22/\\d is gone.*"));
    }

    @Test
    void what_is_handed_over_about_a_case_says_nothing_of_another() {
        SubjectAccess access = context.getBean(SubjectAccess.class);

        assertThat(access.about("solihull", "OLD-1")
                        .tables()
                        .get("meeting_entry")
                        .toString())
                .contains("OLD-1 needs one", "at three", "Right", "OLD-1 was mentioned", "No place at school")
                .doesNotContain("Much was said");
        assertThat(access.about("solihull", "OLD-12")
                        .tables()
                        .get("meeting_entry")
                        .toString())
                .contains("Before OLD-1", "As for OLD-1, wait", "Much was said", "Case OLD-12")
                .doesNotContain("at three", "Right", "OLD-1 was mentioned", "No place at school");
    }

    @Test
    void a_case_goes_out_of_signed_minutes_and_the_chain_stays_whole() {
        desk.administrator.done("/api/v1/retention", "");

        String minutes = desk.auditor.get(STRICT + TODAY + "/minutes").body();
        assertThat(minutes)
                .contains("Case OLD-12", "Much was said", "a case since deleted was mentioned")
                .contains("Signed by chair", "taken out since")
                .doesNotContain("OLD-1 ", "OLD-1\"", "No place at school");
        assertThat(desk.auditor.get(STRICT + TODAY).body())
                .contains("As for a case since deleted, wait.")
                .doesNotContain("at three", "OLD-1\"", "Right");
        assertThat(context.getBean(SubjectAccess.class)
                        .about("solihull", "OLD-1")
                        .nothing())
                .isTrue();
        assertThat(database.findings()).isEmpty();

        database.tamper("update meeting_entry set body = replace(body, 'Much', 'Little') where kind = 'signed'");
        assertThat(database.findings())
                .extracting(Finding::what)
                .singleElement()
                .asString()
                .startsWith("minutes-kept");
    }
}
