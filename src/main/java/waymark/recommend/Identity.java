package waymark.recommend;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import waymark.casefile.CaseFile;
import waymark.policy.Release;

/** The id of a recommendation: the same facts under the same release in the same detail always have the same one. */
final class Identity {

    private static final int BYTES = 16;

    private Identity() {}

    static String of(CaseFile caseFile, Release release, Detail detail) {
        String asked = detail == Detail.STANDARD ? "" : "\n" + detail.word();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((release.hash() + "\n" + Json.write(caseFile) + asked).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
