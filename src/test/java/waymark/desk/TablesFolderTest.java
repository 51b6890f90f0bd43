package waymark.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.desk.TestDesk.LEAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.desk.Publication.Kind;
import waymark.web.TestRelease;

/** The tables folder beside people who publish. */
class TablesFolderTest {

    @TempDir
    private Path home;

    private TestDesk desk;

    @BeforeEach
    void start() throws IOException {
        TestRelease.write(home);
        desk = Databases.node(Map.of(
                "waymark.home",
                home.toString(),
                "waymark.watch",
                "1h",
                "waymark.data",
                home.resolve("data").toString()));
        desk.inForce();
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void what_changes_in_the_folder_is_published_from_today() throws IOException {
        put(text -> text.replace("Screen communication", "Look again"));

        folder().takeUp();

        assertThat(desk.publications().getLast()).satisfies(publication -> {
            assertThat(publication.kind()).isEqualTo(Kind.SHIPPED);
            assertThat(publication.publishedBy()).isEqualTo(TablesFolder.NAME);
            assertThat(publication.files()).containsOnlyKeys("national/needs");
        });
        assertThat(title()).contains("Look again");
        assertThat(desk.recommenders().on(LocalDate.of(2026, 11, 21)).release().content())
                .contains("Screen communication");
    }

    @Test
    void what_people_have_published_since_stands() throws IOException {
        desk.publish(text -> text.replace("Screen communication", "As people say"));
        put(text -> text.replace("Screen communication", "As the folder says"));

        folder().takeUp();

        assertThat(title()).contains("As people say").doesNotContain("As the folder says");
        assertThat(folder().heldBack()).containsOnlyKeys("national/needs");
        assertThat(desk.publications()).hasSize(2);
    }

    @Test
    void once_the_folder_holds_what_people_published_it_leads_again() throws IOException {
        desk.publish(text -> text.replace("Screen communication", "As people say"));
        Files.write(file(), desk.published("national/needs"));
        folder().takeUp();
        assertThat(desk.publications()).hasSize(2);

        put(text -> text.replace("Screen communication", "As the folder says now"));
        folder().takeUp();

        assertThat(title()).contains("As the folder says now");
        assertThat(folder().heldBack()).isEmpty();
    }

    @Test
    void a_workbook_that_is_gone_from_the_folder_is_taken_away_and_can_be_brought_back() throws IOException {
        String before = desk.inForce();
        Path more = home.resolve("decision-tables/solihull/more.xlsx");
        Files.write(
                more,
                TestDesk.solihull(text -> text.replace("workbook: local", "workbook: more")
                                .replace("authority.title", "team.title"))
                        .bytes());
        folder().takeUp();
        assertThat(desk.inForce()).isNotEqualTo(before);

        Files.delete(more);
        folder().takeUp();
        assertThat(desk.inForce()).isEqualTo(before);

        desk.releasing().undo(TestDesk.EVERYWHERE, 3, "It was deleted by mistake.");
        assertThat(desk.inForce()).isNotEqualTo(before);
    }

    @Test
    void broken_tables_leave_what_is_in_force() throws IOException {
        String before = desk.inForce();
        Files.writeString(file(), "not a workbook");

        folder().takeUp();

        assertThat(desk.inForce()).isEqualTo(before);
        assertThat(desk.publications()).hasSize(1);
    }

    @Test
    void term_dates_come_from_the_folder_and_are_published_like_workbooks() throws IOException {
        Path shipped = Path.of("term-calendars/solihull.yaml");
        Files.copy(shipped, home.resolve("term-calendars/solihull.yaml"));

        folder().takeUp();

        assertThat(desk.recommenders().inForce().release().calendars().byId("solihull"))
                .isPresent();
        assertThat(desk.publications().getLast().files()).containsOnlyKeys("term-calendars/solihull.yaml");
        assertThat(desk.beans().getBean(Publications.class).seenBy(LEAD)).hasSize(1);
    }

    private void put(UnaryOperator<String> change) throws IOException {
        Files.write(file(), TestDesk.bytes(change));
    }

    private Path file() {
        return home.resolve("decision-tables/national/needs.xlsx");
    }

    private String title() {
        return desk.recommenders().inForce().release().content();
    }

    private TablesFolder folder() {
        return desk.beans().getBean(TablesFolder.class);
    }
}
