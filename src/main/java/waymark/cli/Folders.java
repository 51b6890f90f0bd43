package waymark.cli;

import java.nio.file.Path;
import java.util.Optional;
import waymark.policy.ReleaseFolder;

/** Where the files are, as the environment says or next to the program. */
final class Folders {
    private Folders() {}

    static ReleaseFolder release() {
        return new ReleaseFolder(
                folder("WAYMARK_TABLES", "decision-tables"), folder("WAYMARK_CALENDARS", "term-calendars"));
    }

    private static Path folder(String variable, String name) {
        return Optional.ofNullable(System.getenv(variable))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("waymark.home", "."), name));
    }
}
