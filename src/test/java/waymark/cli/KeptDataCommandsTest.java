package waymark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import waymark.Turns;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.recommend.Detail;
import waymark.recommend.Recommenders;
import waymark.web.Answering;
import waymark.web.TestRelease;

/** The commands that work on what is kept, one after the other on the same cases. */
@ResourceLock(Turns.MUCH_WORK)
class KeptDataCommandsTest {

    private static final String OLD = """
            {"reference": "OLD-1", "authority": "solihull", "asAt": "2010-01-01",
             "child": {"dateOfBirth": "1990-05-01"}}
            """;
    private static final String YOUNG = """
            {"reference": "YOUNG-1", "authority": "solihull", "child": {"dateOfBirth": "2012-05-01"},
             "needs": {"slcnScreen": "NOT_DONE"}}
            """;

    @TempDir
    private Path home;

    @Test
    void cases_are_looked_at_ahead_deleted_in_time_and_handed_over() throws Exception {
        TestRelease.write(home);
        keep(OLD, YOUNG);
        Program waymark = new Program(home);

        Program.Run ahead = waymark.run("", "horizon", "--authority", "solihull");
        assertThat(ahead.exit()).as(ahead.err()).isZero();
        assertThat(ahead.out()).contains("2 cases looked at ahead.");

        Program.Run retention = waymark.run("", "retention", "--authority", "solihull");
        assertThat(retention.exit()).as(retention.err()).isZero();
        assertThat(retention.out())
                .contains("solihull OLD-1: deleted since 1 May 2021", "1 recommendations", "1 simply stay, 1 deleted.")
                .doesNotContain("YOUNG-1");

        Program.Run gone = waymark.run("", "export", "OLD-1", "--authority", "solihull");
        assertThat(gone.exit()).isEqualTo(1);
        assertThat(gone.err()).contains("nothing is known about a case with this reference");

        Path zip = home.resolve("young.zip");
        Program.Run export = waymark.run("", "export", "YOUNG-1", "--authority", "solihull", "-o", zip.toString());
        assertThat(export.exit()).as(export.err()).isZero();
        assertThat(everyFileOf(zip)).contains("index.html", "decisions.html", "data/recommendation.json");
    }

    private void keep(String... caseFiles) {
        Caller caseSystem = new Caller("case.system", "solihull", Set.of(Role.CASE_SYSTEM));
        try (ApplicationContext parts = ApplicationContext.run(Map.of(
                "waymark.home", home.toString(),
                "waymark.data", home.resolve("data").toString()))) {
            parts.getBean(Recommenders.class).awaitOpen();
            Answering answering = parts.getBean(Answering.class);
            for (String caseFile : caseFiles) {
                answering.answerAndKeep(caseFile.getBytes(UTF_8), Detail.BRIEF, caseSystem);
            }
        }
    }

    private static String[] everyFileOf(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.stream().map(entry -> entry.getName()).toArray(String[]::new);
        }
    }
}
