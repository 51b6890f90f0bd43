package waymark.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How a page looks on a screen and on paper. */
public final class Styles {

    public static final String SCREEN = read("screen.css");
    public static final String PRINT = read("print.css");
    public static final String PACK = read("pack.css");

    private Styles() {}

    /** What a page allows a browser to do, as a Content-Security-Policy: to use these styles, and nothing else. */
    static String policy() {
        return "default-src 'none'; style-src " + hash(SCREEN) + " " + hash(PRINT) + " " + hash(PACK)
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String read(String name) {
        try (InputStream file = Styles.class.getResourceAsStream("/waymark/page/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
