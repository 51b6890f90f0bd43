package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.web.TestRelease;

class RecommendCommandTest {
    private static final String CASE = """
            {"reference": "SOL-1", "authority": "solihull", "asAt": "2026-11-22",
             "needs": {"slcnScreen": "NOT_DONE"}, "ehc": {"request": {"receivedOn": "2026-10-02"}}}
            """;

    @TempDir
    private Path home;

    @Test
    void a_case_reads_as_a_panel_would_read_it() throws Exception {
        TestRelease.write(home);
        Path file = Files.writeString(home.resolve("case.json"), CASE);

        Program.Run run = new Program(home).run("", "recommend", file.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "SOL-1, solihull, as at 22 November 2026",
                        " 1  Screen communication",
                        "Communication screen: not done (rule: not done)",
                        "By 13 November 2026: 9 days OVERDUE",
                        "Source: SEND Regulations 2014 (SI 2014/1530), reg 5(1).",
                        "For the family:")
                .doesNotContain("\u001B");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void what_is_wrong_with_any_file_is_told_and_the_others_are_answered() throws Exception {
        TestRelease.write(home);
        Path good = Files.writeString(home.resolve("good.json"), "{\"case\": " + CASE + ", \"expect\": []}");
        Path bad = Files.writeString(home.resolve("bad.json"), "{\"reference\": \"a b\", \"asAt\": \"2026-02-30\"}");

        Program.Run run = new Program(home)
                .run(CASE.replace("SOL-1", "SOL-2"), "recommend", "--json", "" + bad, "none.json", "" + good, "-");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"id\":").contains("SOL-1"),
                        line -> assertThat(line).startsWith("{\"id\":").contains("SOL-2"));
        assertThat(run.err().lines())
                .anyMatch(line -> line.startsWith(bad + ": /reference: "))
                .anyMatch(line -> line.startsWith(bad + ": /asAt: "))
                .anyMatch(line -> line.startsWith(bad + ": /authority: "))
                .anyMatch(line -> line.startsWith("none.json: "));
    }

    @Test
    void broken_tables_are_listed() throws Exception {
        Files.createDirectories(home.resolve("term-calendars"));
        Path pack = Files.createDirectories(home.resolve("decision-tables/national"));
        Files.writeString(pack.resolve("broken.xlsx"), "not a workbook");

        Program.Run run = new Program(home).run("", "rules");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("national/broken").doesNotContain("Exception");
    }
}
