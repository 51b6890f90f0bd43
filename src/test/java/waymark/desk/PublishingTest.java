package waymark.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.desk.TestDesk.APPROVER;
import static waymark.desk.TestDesk.LEAD;
import static waymark.desk.TestDesk.saying;
import static waymark.desk.TestDesk.solihull;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import waymark.desk.Publication.Kind;
import waymark.desk.Uploads.Sent;
import waymark.web.TestRelease;

/** Today is 22 November 2026. */
class PublishingTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final ApplicationContext beans = ApplicationContext.run(Map.of(
            "waymark.test-release",
            "true",
            "datasources.default.url",
            "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"));
    private final TestDesk desk = new TestDesk(beans);

    @AfterEach
    void stop() {
        beans.close();
    }

    @Test
    void the_tables_folder_is_the_first_publication_and_stands_for_all_days_before_it() {
        assertThat(desk.inForce()).isEqualTo(TestRelease.asShipped().hash());
        assertThat(desk.on("2014-09-01")).isEqualTo(desk.inForce());
        assertThat(desk.publications()).singleElement().satisfies(first -> {
            assertThat(first.kind()).isEqualTo(Kind.SHIPPED);
            assertThat(first.since()).isEmpty();
            assertThat(first.files()).containsOnlyKeys("national/needs", "solihull/local");
        });
    }

    @Test
    void a_publication_is_in_force_from_its_day_and_not_before() {
        String before = desk.inForce();

        desk.publish(NEW_YEAR, saying("Look at communication"));

        assertThat(desk.inForce()).isEqualTo(before);
        assertThat(desk.on("2026-12-31")).isEqualTo(before);
        assertThat(desk.on("2027-01-01"))
                .isEqualTo(TestRelease.changed(text -> text.replace("Screen communication", "Look at communication"))
                        .hash());
    }

    @Test
    void what_was_told_about_a_day_that_is_past_stays() {
        String before = desk.inForce();

        desk.publish(text -> text.replace("Screen communication", "Look at communication"));

        assertThat(desk.inForce()).isNotEqualTo(before);
        assertThat(desk.on("2026-11-22")).isEqualTo(desk.inForce());
        assertThat(desk.on("2026-11-21")).isEqualTo(before);
    }

    @Test
    void what_comes_into_force_later_is_joined_with_what_is_published_before_then() {
        desk.publish(NEW_YEAR, saying("Look at communication"));
        desk.publishSolihull(text -> text.replace("What people call", "What everybody calls"));

        assertThat(desk.recommenders().on(NEW_YEAR).release().content())
                .contains("Look at communication", "What everybody calls");
        assertThat(desk.recommenders().inForce().release().content())
                .contains("Screen communication", "What everybody calls");
    }

    @Test
    void taken_back_the_tables_are_the_very_same_release_as_before() {
        String before = desk.inForce();
        int number = desk.publish(text -> text.replace("Screen communication", "Look again"))
                .number();

        Publication undo = desk.releasing().undo(LEAD, number, "Schools were not ready.");

        assertThat(desk.inForce()).isEqualTo(before);
        assertThat(undo.undoes()).isEqualTo(number);
        assertThat(desk.publications())
                .extracting(Publication::kind)
                .containsExactly(Kind.SHIPPED, Kind.DRAFT, Kind.UNDO);
    }

    @Test
    void what_is_scheduled_can_be_taken_back_before_anybody_meets_it() {
        String before = desk.inForce();
        int number = desk.publish(NEW_YEAR, saying("Look again")).number();

        Publication undo = desk.releasing().undo(APPROVER, number, "Too soon.");

        assertThat(undo.from()).isEqualTo(NEW_YEAR);
        assertThat(desk.on("2027-06-01")).isEqualTo(before);
    }

    @Test
    void what_others_have_built_on_is_taken_back_newest_first() {
        int older = desk.publish(text -> text.replace("Screen communication", "Look again"))
                .number();
        int newer = desk.publish(text -> text.replace("Screen communication", "Look once more"))
                .number();

        assertThatThrownBy(() -> desk.releasing().undo(LEAD, older, "No."))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Publication " + newer + " by nadia changes the same workbooks");

        desk.releasing().undo(LEAD, newer, "No.");
        assertThatThrownBy(() -> desk.releasing().undo(LEAD, newer, "No."))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("taken back already, by publication 4");
    }

    @Test
    void an_undo_can_be_taken_back_as_well() {
        int number = desk.publish(text -> text.replace("Screen communication", "Look again"))
                .number();
        String published = desk.inForce();
        int undo = desk.releasing().undo(LEAD, number, "No.").number();

        desk.releasing().undo(LEAD, undo, "Yes.");

        assertThat(desk.inForce()).isEqualTo(published);
    }

    @Test
    void the_tables_that_came_first_cannot_be_taken_back() {
        desk.inForce();

        assertThatThrownBy(() -> desk.releasing().undo(TestDesk.EVERYWHERE, 1, "No."))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("nothing before them");
    }

    @Test
    void a_workbook_that_is_to_change_later_is_not_changed_before_then() {
        Sent later = saying("Look again");
        desk.publish(NEW_YEAR, later);
        String id = desk.approved(saying("Look once more"));

        assertThatThrownBy(() -> desk.releasing().publish(LEAD, id, LocalDate.of(2026, 12, 1), ""))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Publication 2 by nadia changes national/needs from 1 January 2027");

        assertThat(desk.releasing().publish(LEAD, id, NEW_YEAR, "").number()).isEqualTo(3);
    }

    @Test
    void a_draft_made_against_what_somebody_has_replaced_since_is_stopped() {
        String mine = desk.approved(saying("Look again"));
        desk.publish(text -> text.replace("Screen communication", "Look once more"));

        assertThatThrownBy(() -> desk.releasing().publish(LEAD, mine, null, ""))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("nadia published it on 22 November 2026 as publication 2");
    }

    @Test
    void tables_are_not_put_in_force_in_the_past() {
        String id = desk.approved(saying("Look again"));

        assertThatThrownBy(() -> desk.releasing().publish(LEAD, id, LocalDate.of(2026, 11, 21), ""))
                .isInstanceOf(NotTaken.class)
                .hasMessageContaining("from today, 22 November 2026, or later");
    }

    @Test
    void a_council_takes_back_its_own_tables_alone() {
        int number = desk.publish(text -> text.replace("Screen communication", "Look again"))
                .number();

        assertThatThrownBy(() -> desk.releasing().undo(TestDesk.SOLIHULL_LEAD, number, "No."))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void only_what_differs_from_what_is_published_is_part_of_a_publication() {
        byte[] shipped = desk.published("solihull/local");

        Publication publication = desk.publishSolihull(
                new Sent("local.xlsx", shipped),
                solihull(text ->
                        text.replace("workbook: local", "workbook: more").replace("authority.title", "team.title")));

        assertThat(publication.files()).containsOnlyKeys("solihull/more");
    }
}
