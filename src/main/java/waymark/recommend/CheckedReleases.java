package waymark.recommend;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.policy.Hash;
import waymark.policy.Release;

/**
 * Remembers which releases this very program has checked, so that a restart need not check them again. The same program
 * checking the same release always finds the same.
 */
public final class CheckedReleases {

    private static final Logger LOG = LoggerFactory.getLogger(CheckedReleases.class);

    private final Path file;
    private final String program;

    CheckedReleases(Path file, String program) {
        this.file = file;
        this.program = program;
    }

    /** Remembers nothing: every release is checked whenever it comes into force. */
    public static CheckedReleases none() {
        return new CheckedReleases(null, "");
    }

    /** Remembers in a file; nothing while the program is not a jar, because then it may change as it stands. */
    public static CheckedReleases in(Path file) {
        try {
            Path program = Path.of(CheckedReleases.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(program)
                    ? new CheckedReleases(file, Hash.shortened(Hash.of(Files.readAllBytes(program))))
                    : none();
        } catch (URISyntaxException | IOException unknown) {
            return none();
        }
    }

    boolean contains(Release release) {
        if (file == null || !Files.isRegularFile(file)) {
            return false;
        }
        try {
            return Files.readAllLines(file).contains(line(release));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Remembers a release; where that cannot be written down, the next start checks it again. */
    void add(Release release) {
        if (file == null) {
            return;
        }
        try {
            Files.writeString(file, line(release) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            LOG.warn("That release {} is checked cannot be remembered in {}", release.id(), file);
        }
    }

    private String line(Release release) {
        return program + " " + release.hash();
    }
}
