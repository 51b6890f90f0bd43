package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.web.TestRelease;

class ExplainCommandTest {
    private static final String CASE = """
            {"reference": "SOL-1", "authority": "solihull", "asAt": "2026-11-22",
             "needs": {"slcnScreen": "NOT_DONE"}, "ehc": {"request": {"receivedOn": "2026-10-02"}}}
            """;

    @TempDir
    private Path home;

    @BeforeEach
    void tables() throws Exception {
        TestRelease.write(home);
    }

    @Test
    void a_panel_reads_it_in_the_terminal() throws Exception {
        Program.Run run = explain();

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Panel paper: SOL-1", "Screen communication", "sha256:")
                .doesNotContain("\u001B");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void a_record_is_written_to_a_pdf_file() throws Exception {
        Path file = home.resolve("record.pdf");

        Program.Run run = explain("--voice", "record", "--format", "pdf", "-o", "" + file);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void what_would_be_suggested_otherwise_stands_beside_what_is_suggested() throws Exception {
        Program.Run run = explain("--what-if", "needs.slcnScreen=DONE");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "Nothing has been changed.",
                        "Communication screen. Now: not done. If it were otherwise: done",
                        "It would no longer be suggested",
                        "Screen communication");
    }

    @Test
    void everything_wrong_with_what_is_asked_is_told_with_what_is_near() throws Exception {
        Program.Run outcome = explain("--why-not", "screen-comunication");
        Program.Run change = explain("--what-if", "needs.slcnScren=CLEAR", "--what-if", "needs.slcnScreen=GREEN");
        Program.Run voice = explain("--voice", "loud");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("There is no outcome called 'screen-comunication'. Did you mean '");
        assertThat(change.exit()).isEqualTo(2);
        assertThat(change.err()).contains("Did you mean 'needs.slcnScreen'", "/needs/slcnScreen: Give one of");
        assertThat(voice.exit()).isEqualTo(2);
        assertThat(voice.err()).contains("it is panel, family or record, not 'loud'");
    }

    private Program.Run explain(String... options) throws Exception {
        String[] command = new String[options.length + 2];
        command[0] = "explain";
        command[1] = "-";
        System.arraycopy(options, 0, command, 2, options.length);
        return new Program(home).run(CASE, command);
    }
}
