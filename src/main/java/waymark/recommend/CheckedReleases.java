package waymark.recommend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import waymark.policy.Release;

/**
 * Remembers which releases this very program has checked, so that a restart need not check them again. The same program
 * checking the same release always finds the same.
 */
public final class CheckedReleases {

    private final Path file;
    private final String program;

    private CheckedReleases(Path file, String program) {
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
            return Files.isRegularFile(program) ? new CheckedReleases(file, hash(program)) : none();
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

    void add(Release release) {
        if (file == null) {
            return;
        }
        try {
            Files.writeString(
                    file, line(release) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String line(Release release) {
        return program + " " + release.hash();
    }

    private static String hash(Path program) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(program)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
