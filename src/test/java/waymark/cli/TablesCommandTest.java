package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import waymark.safeguards.Safeguards;

class TablesCommandTest {
    private static final String TEXT = """
            workbook: tea
            title: When to offer tea
            tables:
              - id: tea
                title: Is it time for tea?
                question: tea
                hitPolicy: FIRST
                rows:
                  - id: tea-1
                    when:
                      ehc.hasPlan: true
                    outcome: offer-tea
                    title: Offer tea
                    force: advice
                    reason: Meetings go better with tea.
                    family: There will be tea.
                    sources:
                      - Common sense
                  - id: tea-2
                    outcome: offer-water
                    title: Offer water
                    force: advice
                    reason: Water is always there.
                    family: There will be water.
                    sources:
                      - Common sense
            """;

    @TempDir
    private Path home;

    private Path text;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write_the_text() throws IOException {
        text = Files.createDirectories(home.resolve("national")).resolve("tea.yaml");
        Files.writeString(text, TEXT);
    }

    @Test
    void the_shipped_tables_are_listed_and_have_no_faults() {
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("national/graduated-approach").contains("No faults.");
    }

    @Test
    void a_new_workbook_has_a_column_for_each_fact_and_nothing_is_written_over() {
        String[] asked = {"new", "national/tea", "--facts", "child.age,ehc.hasPlan", "-o", workbook()};
        assertThat(run(asked)).isZero();
        assertThat(run("print", workbook())).isZero();
        assertThat(out.toString()).contains("- child.age", "- ehc.hasPlan", "hitPolicy: COLLECT");

        assertThat(run(asked)).isEqualTo(2);
        assertThat(err.toString()).contains("is there already");
    }

    @ParameterizedTest
    @CsvSource({"tea, child.age, is not a pack and a name", "national/tea, child.agee, Did you mean 'child.age'?"})
    void a_new_workbook_that_cannot_be_is_told_why(String path, String facts, String why) {
        assertThat(run("new", path, "--facts", facts, "-o", workbook())).isEqualTo(2);
        assertThat(err.toString()).contains(why);
    }

    @Test
    void a_changed_workbook_is_shown_cell_by_cell_beside_the_one_it_came_from() throws IOException {
        assertThat(run("write", text.toString(), "-o", workbook())).isZero();
        Files.writeString(text, TEXT.replace("Offer tea", "Offer good tea"));

        assertThat(run("diff", text.toString(), "--against", workbook())).isZero();
        assertThat(out.toString()).contains("tea, tea-1, title:", "was: Offer tea", "now: Offer good tea");
    }

    @Test
    void the_check_shows_what_each_safeguard_tried_and_how_long_it_took() {
        assertThat(run("check")).isZero();
        assertThat(Safeguards.all())
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(safeguard -> assertThat(out.toString())
                        .containsPattern("(?m)^" + safeguard.id() + " +[1-9][\\d,]* +\\d+\\.\\d\\d s$"));
        assertThat(out.toString())
                .containsPattern("(?m)^All " + Safeguards.all().size() + " +[\\d,]{5,} +\\d+\\.\\d\\d s$")
                .containsPattern("(?m)^Examples run +[1-9]\\d+ ")
                .containsPattern("(?m)^Rule ids encoded: [1-9]\\d+ of [1-9]\\d+\\.$");
    }

    @Test
    void a_text_becomes_a_workbook_that_prints_as_the_text() {
        assertThat(run("write", text.toString(), "-o", workbook())).isZero();
        assertThat(run("print", workbook())).isZero();

        assertThat(out.toString()).endsWith(TEXT);
    }

    @Test
    void a_broken_workbook_prints_what_can_be_read_and_then_its_faults() throws IOException {
        run("write", text.toString(), "-o", workbook());
        Files.write(home.resolve("noise.xlsx"), new byte[] {1, 2, 3});

        assertThat(run("print", workbook(), home.resolve("noise.xlsx").toString()))
                .isZero();
        assertThat(out.toString()).contains(TEXT).contains("# file: This is not an Excel workbook.");
    }

    @Test
    void a_slip_in_the_text_is_named_with_its_line() throws IOException {
        Files.writeString(text, TEXT.replace("force: advice", "force: advise"));

        assertThat(run("write", text.toString(), "-o", workbook())).isEqualTo(1);
        assertThat(err.toString()).contains("line 14: 'advise' is not a force. Did you mean 'advice'?");
        assertThat(Path.of(workbook())).doesNotExist();
    }

    @Test
    void a_new_workbook_is_checked_beside_the_others() throws IOException {
        Files.writeString(text, TEXT.replace("id: tea-2", "id: ga-c1").replace("ehc.hasPlan: true", "ehc.hasPlan: 3"));

        assertThat(run("check", text.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("'3' is not a test of ehc.hasPlan")
                .contains("The row id 'ga-c1' is used in national/graduated-approach too.")
                .contains("Workbooks: 1, tables: 1, rows: 2. Faults: 2.");
    }

    @ParameterizedTest
    @CsvSource({
        "print nowhere.xlsx, there is no file nowhere.xlsx.",
        "write nowhere/at-all.yaml, there is no file nowhere/at-all.yaml.",
        "check nowhere.yaml, there is no file nowhere.yaml.",
        "print, Missing required parameter",
        "paint, Unmatched argument",
    })
    void what_cannot_be_done_is_said_plainly(String asked, String answer) {
        assertThat(run(asked.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains(answer);
    }

    @ParameterizedTest
    @CsvSource({"--help", "check --help", "print --help", "write --help"})
    void every_command_explains_itself(String asked) {
        assertThat(new CommandLine(new Waymark()).setOut(new PrintWriter(out)).execute(("tables " + asked).split(" ")))
                .isZero();
        assertThat(out.toString()).startsWith("Usage: ./waymark tables");
    }

    private String workbook() {
        return home.resolve("tea.xlsx").toString();
    }

    private int run(String... arguments) {
        return new CommandLine(new TablesCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler(new Failures())
                .execute(arguments);
    }
}
