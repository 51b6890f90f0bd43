package waymark.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import waymark.policy.ReleaseFolder;

/** Stands in for {@link Wiring} in tests: a small release and a day that never ends. */
@Factory
@Requires(property = "waymark.test-release")
final class TestWiring {

    @Singleton
    @Replaces(bean = Clock.class, factory = Wiring.class)
    Clock clock(@Value("${waymark.test-now:`2026-11-22T10:00:00Z`}") String now) {
        return Clock.fixed(Instant.parse(now), ZoneId.of("Europe/London"));
    }

    /** Read from files like any other, written once for all tests. */
    @Singleton
    @Requires(missingProperty = "waymark.home")
    @Replaces(bean = ReleaseFolder.class, factory = Wiring.class)
    ReleaseFolder releaseFolder() {
        return Written.FOLDER;
    }

    private static final class Written {
        static final ReleaseFolder FOLDER = write();

        private static ReleaseFolder write() {
            try {
                Path home = Files.createTempDirectory("test-release");
                TestRelease.write(home);
                return new ReleaseFolder(home.resolve("decision-tables"), home.resolve("term-calendars"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
