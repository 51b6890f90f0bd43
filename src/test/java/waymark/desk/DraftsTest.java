package waymark.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static waymark.desk.TestDesk.APPROVER;
import static waymark.desk.TestDesk.BOTH;
import static waymark.desk.TestDesk.EVERYWHERE;
import static waymark.desk.TestDesk.LEAD;
import static waymark.desk.TestDesk.SOLIHULL_LEAD;
import static waymark.desk.TestDesk.saying;
import static waymark.desk.TestDesk.solihull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.desk.Draft.State;
import waymark.desk.Uploads.Sent;
import waymark.desk.Uploads.Taken;
import waymark.policy.Change;
import waymark.policy.Fault;

/** Workbooks on their way to be published. Nothing is published here, so that one desk serves all. */
class DraftsTest {

    private static TestDesk desk;

    @BeforeAll
    static void start() {
        desk = Databases.node(Databases.H2.empty());
        desk.inForce();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void the_same_file_twice_is_one_draft() {
        Sent file = saying("Look one");

        Taken first = desk.uploads().take(LEAD, List.of(file), "New words");
        Taken second = desk.uploads().take(LEAD, List.of(file), "New words");

        assertThat(first.opened()).isTrue();
        assertThat(second.opened()).isFalse();
        assertThat(second.draft()).isEqualTo(first.draft());
        assertThat(first.draft().author()).isEqualTo("nadia");
        assertThat(first.draft().note()).isEqualTo("New words");
    }

    @Test
    void what_would_change_is_told_cell_by_cell() {
        Draft draft = desk.upload(LEAD, saying("Look two"));

        assertThat(desk.drafts().changes(draft)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Change.Kind.CHANGED);
            assertThat(change.from()).isEqualTo("Screen communication");
            assertThat(change.to()).isEqualTo("Look two");
        });
    }

    @Test
    void the_author_never_approves() {
        String id = desk.checked(BOTH, saying("Look three"));

        assertThatThrownBy(() -> desk.approvals().approve(BOTH, id, "Yes."))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("uploaded this yourself");
        assertThatThrownBy(() -> desk.approvals().sendBack(BOTH, id, "No.")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void nor_does_anybody_who_uploaded_the_same_file_in_another_draft() {
        Sent shared = saying("Look four");
        Sent more = TestDesk.national(text -> text.replace("workbook: needs", "workbook: more")
                .replace("check-communication", "check-more")
                .replace("decide-in-six-weeks", "decide-more")
                .replace("id: checks", "id: more-checks")
                .replace("authority.title", "more.title"));
        desk.upload(BOTH, shared);
        Draft together = desk.upload(LEAD, shared, more);

        assertThat(desk.approvals().whyNotBy(BOTH, together)).contains("uploaded this yourself");
        assertThat(desk.approvals().whyNotBy(APPROVER, together)).isEmpty();
    }

    @Test
    void a_lead_without_the_role_does_not_approve_and_an_approver_does_not_upload() {
        String id = desk.checked(LEAD, saying("Look five"));

        assertThatThrownBy(() -> desk.approvals().approve(LEAD, id, "Yes.")).hasMessageContaining("policy-approver");
        assertThatThrownBy(() -> desk.upload(APPROVER, saying("Look"))).hasMessageContaining("policy-lead");
    }

    @Test
    void approval_and_sending_back_need_a_reason_and_a_draft_that_waits() {
        String id = desk.checked(LEAD, saying("Look six"));

        assertThatThrownBy(() -> desk.approvals().approve(APPROVER, id, " ")).isInstanceOf(NotTaken.class);
        desk.approvals().sendBack(APPROVER, id, "Say who does it.");
        assertThatThrownBy(() -> desk.approvals().approve(APPROVER, id, "Yes."))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("sent back by noor on 22 November 2026");
        assertThatThrownBy(() -> desk.releasing().publish(LEAD, id, null, "")).isInstanceOf(Conflict.class);
    }

    @Test
    void what_was_sent_back_or_withdrawn_is_opened_by_uploading_it_again() {
        Sent file = saying("Look seven");
        String id = desk.checked(LEAD, file);
        desk.approvals().sendBack(APPROVER, id, "Not yet.");

        assertThat(desk.uploads().take(EVERYWHERE, List.of(file), "Now").opened())
                .isTrue();
        assertThat(desk.drafts().find(id, LEAD).author()).isEqualTo("eve");
        assertThat(desk.approvals().withdraw(LEAD, id).state()).isEqualTo(State.WITHDRAWN);
        assertThat(desk.uploads().take(LEAD, List.of(file), "").opened()).isTrue();
        assertThat(desk.drafts().find(id, LEAD).events()).hasSize(5);
    }

    @Test
    void a_draft_with_mistakes_is_kept_so_that_they_can_be_seen_and_not_approved() {
        Draft draft = desk.upload(LEAD, TestDesk.national(text -> text.replace("NOT_DONE", "NOT_EVER")));

        assertThat(desk.checks(draft).findings())
                .extracting(Fault::workbook, Fault::address)
                .contains(tuple("national/needs", "Checks!F6"));
        assertThatThrownBy(() -> desk.approvals().approve(APPROVER, draft.id(), "Yes."))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("has to be put right first");
    }

    @Test
    void a_file_that_is_no_workbook_is_not_kept() {
        int before = desk.drafts().seenBy(LEAD).size();
        Sent file = new Sent("notes.xlsx", "not a workbook".getBytes(StandardCharsets.UTF_8));

        NotTaken refused = catchThrowableOfType(NotTaken.class, () -> desk.upload(LEAD, file, saying("Look eight")));

        assertThat(refused.faults()).extracting(Fault::workbook).containsExactly("notes.xlsx");
        assertThat(desk.drafts().seenBy(LEAD)).hasSize(before);
    }

    @Test
    void workbooks_of_two_authorities_are_two_drafts() {
        assertThatThrownBy(() -> desk.upload(
                        EVERYWHERE,
                        saying("Look nine"),
                        solihull(text -> text.replace("What people", "What everybody"))))
                .isInstanceOf(NotTaken.class)
                .hasMessageContaining("national and solihull");
    }

    @Test
    void what_is_published_already_is_no_draft() {
        Sent same = new Sent("needs.xlsx", desk.published("national/needs"));

        assertThatThrownBy(() -> desk.upload(LEAD, same))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("nothing to change");
    }

    @Test
    void a_council_changes_its_own_tables_and_sees_its_own_drafts() {
        String national = desk.checked(LEAD, saying("Look ten"));

        assertThatThrownBy(() -> desk.drafts().find(national, SOLIHULL_LEAD)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.upload(SOLIHULL_LEAD, saying("Look eleven")))
                .isInstanceOf(NotPermitted.class);
        Caller neighbour = new Caller("wil", "wolverhampton", Set.of(Role.POLICY_LEAD));
        assertThatThrownBy(() -> desk.upload(neighbour, solihull(text -> text.replace("What people", "What some"))))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("wolverhampton alone, not of solihull");
    }
}
