package waymark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.Turns;

/** Files that unpack to far more than they are. */
@ResourceLock(Turns.MUCH_WORK)
class BombTest {
    @ParameterizedTest
    @EnumSource
    void a_bomb_is_told_for_what_it_is(Bomb bomb) {
        List<Fault> faults = WorkbookReader.look(bomb.file(), "upload").faults();

        assertThat(faults).hasSizeLessThan(200).allSatisfy(fault -> {
            assertThat(fault.why()).isNotBlank();
            assertThat(fault.fix()).isNotBlank();
        });
        assertThat(faults).extracting(Fault::what).anyMatch(what -> what.contains(bomb.complaint));
    }

    /** One after the other in a Java of its own that has very little memory. */
    @Test
    void no_bomb_fills_the_memory() throws IOException, InterruptedException {
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Bomb.class.getName())
                .redirectErrorStream(true)
                .start();
        String told = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(reader.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(reader.exitValue()).as(told).isZero();
    }
}
