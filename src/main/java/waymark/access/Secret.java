package waymark.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What nobody can guess, and how it is kept. */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without the letters and digits that are mistaken for one another. */
    private static final String EASY_TO_COPY = "abcdefghjkmnpqrstuvwxyz23456789";

    private Secret() {}

    /** 256 random bits, safe in a header, a cookie and an address. */
    public static String token() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** To be copied from paper once: four groups of four, 79 random bits. */
    static String oneTimePassword() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "")
                    .append(EASY_TO_COPY.charAt(RANDOM.nextInt(EASY_TO_COPY.length())));
        }
        return password.toString();
    }

    /**
     * A random token under its SHA-256. That suffices for 256 random bits, which nobody can try out; a password, which
     * can be guessed, needs a slow hash.
     */
    public static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
