package waymark.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of a content: what says the same has the same, and nothing else has. */
public final class Hash {
    private static final String KIND = "sha256:";
    private static final int SHORT = 12;

    private Hash() {}

    /** {@code sha256:} and 64 hexadecimal digits. */
    public static String of(byte[] content) {
        try {
            return KIND
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** As {@link #of(byte[])}, of a text in UTF-8. */
    public static String of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    /** The first 12 digits of a hash: enough for people. */
    public static String shortened(String hash) {
        return hash.substring(KIND.length(), KIND.length() + SHORT);
    }
}
