package waymark.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseFolderTest {
    @TempDir
    private Path home;

    @Test
    void every_workbook_of_every_pack_is_read() throws IOException {
        workbook("national", "needs");
        workbook("solihull", "panel");

        Release release = folder().read();

        assertThat(release.workbooks()).extracting(Workbook::path).containsExactly("national/needs", "solihull/panel");
        assertThat(release.authorities()).containsExactly("solihull");
    }

    @Test
    void what_a_spreadsheet_program_leaves_beside_an_open_workbook_is_passed_over() throws IOException {
        workbook("national", "needs");
        Files.writeString(home.resolve("decision-tables/national/~$needs.xlsx"), "lock");

        assertThat(folder().read().workbooks()).hasSize(1);
    }

    @Test
    void the_faults_of_every_file_are_told_at_once() throws IOException {
        Files.createDirectories(home.resolve("decision-tables/national"));
        Files.writeString(home.resolve("decision-tables/national/one.xlsx"), "not a workbook");
        Files.writeString(home.resolve("decision-tables/national/two.xlsx"), "nor this");
        Files.createDirectories(home.resolve("term-calendars"));
        Files.writeString(home.resolve("term-calendars/solihull.yaml"), "terms: never");

        assertThat(faults()).extracting(Fault::workbook).contains("national/one", "national/two", "term-calendars");
    }

    @Test
    void a_folder_without_workbooks_is_a_fault() {
        assertThat(faults())
                .extracting(Fault::what)
                .contains("There are no workbooks here.", "The term calendars cannot be read.");
    }

    private List<Fault> faults() {
        return catchThrowableOfType(BrokenTables.class, () -> folder().read()).faults();
    }

    private ReleaseFolder folder() {
        return new ReleaseFolder(home.resolve("decision-tables"), home.resolve("term-calendars"));
    }

    private void workbook(String authority, String id) throws IOException {
        Files.createDirectories(home.resolve("term-calendars"));
        Path pack = Files.createDirectories(home.resolve("decision-tables").resolve(authority));
        Workbook book = new Workbook(id, authority, "Title", List.of("About"), List.of(), List.of(), List.of());
        Files.write(pack.resolve(id + ".xlsx"), WorkbookWriter.write(book));
    }
}
