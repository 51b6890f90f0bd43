package waymark.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.desk.TestDesk.LEAD;
import static waymark.desk.TestDesk.saying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import waymark.Turns;

/** The process is halted at every step of publishing. On restart exactly one release is in force, wholly old or new. */
@ResourceLock(Turns.MUCH_WORK)
class KilledTest {

    @TempDir
    private Path home;

    @Test
    void a_publication_is_there_whole_or_not_at_all() throws Exception {
        String before;
        String id;
        Path base = Files.createDirectory(home.resolve("base"));
        try (TestDesk desk = Databases.node(Map.of("waymark.data", base.toString()))) {
            before = desk.inForce();
            id = desk.approved(saying("Look again"));
        }
        List<String> outcomes = new ArrayList<>();
        boolean halted = true;
        for (int change = 1; halted; change++) {
            Path data = copied(base, home.resolve("halted-" + change));
            halted = ends(data, id, change) == Halting.HALTED;
            try (TestDesk desk = Databases.node(Map.of("waymark.data", data.toString()))) {
                outcomes.add(outcome(desk, before, id));
            }
        }

        System.getLogger("kill").log(System.Logger.Level.INFO, "Halted before each change in turn: " + outcomes);
        assertThat(outcomes).hasSizeGreaterThan(6).startsWith("old").endsWith("new");
        assertThat(outcomes.subList(outcomes.indexOf("new"), outcomes.size())).containsOnly("new");
    }

    /** What is in force and what the draft says of itself agree; an old desk can still publish it. */
    private static String outcome(TestDesk desk, String before, String id) {
        boolean old = desk.inForce().equals(before);
        assertThat(desk.publications()).hasSize(old ? 1 : 2);
        assertThat(desk.on("2026-11-21")).isEqualTo(before);
        assertThat(desk.drafts().get(id).state()).isEqualTo(old ? Draft.State.APPROVED : Draft.State.PUBLISHED);
        if (old) {
            desk.releasing().publish(LEAD, id, null, "");
            assertThat(desk.inForce()).isNotEqualTo(before);
        }
        return old ? "old" : "new";
    }

    private int ends(Path data, String what, int change) throws IOException, InterruptedException {
        Path said = home.resolve("said-" + what + "-" + change);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        HaltedDesk.class.getName(),
                        data.toString(),
                        what,
                        Integer.toString(change))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int exit = process.waitFor();
        assertThat(exit).as(Files.readString(said)).isIn(0, Halting.HALTED);
        return exit;
    }

    private static Path copied(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        try (var files = Files.list(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(file.getFileName()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return to;
    }
}
