package waymark.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import waymark.Turns;

/** A thousand releases come into force while cases are answered. */
@ResourceLock(Turns.MUCH_WORK)
class SwapSoakTest {

    @TempDir
    private Path home;

    @Test
    void no_request_fails_no_answer_is_mixed_and_nothing_leaks() throws Exception {
        Path said = home.resolve("said");
        Process soak = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SwapSoak.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(soak.waitFor()).as(Files.readString(said)).isZero();
        String figures = Files.readAllLines(said).stream()
                .filter(line -> line.startsWith("swaps="))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No figures"));
        System.getLogger("soak").log(System.Logger.Level.INFO, figures);
        Map<String, Long> by = Arrays.stream(figures.split(" "))
                .map(figure -> figure.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Long.valueOf(pair[1])));

        assertThat(by.get("answers")).isGreaterThan(by.get("swaps"));
        assertThat(by).containsEntry("failed", 0L).containsEntry("mixed", 0L).containsEntry("late", 0L);
        assertThat(by.get("heapKbAfter")).isLessThan(by.get("heapKbBefore") * 5 / 4);
        assertThat(by.get("metaspaceKbAfter")).isLessThan(by.get("metaspaceKbBefore") * 21 / 20);
    }
}
