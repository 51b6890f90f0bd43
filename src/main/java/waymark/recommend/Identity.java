package waymark.recommend;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import waymark.casefile.CaseFile;
import waymark.casefile.Fact;
import waymark.casefile.Facts;
import waymark.casefile.Vocabulary;
import waymark.policy.Release;

/** The id of a recommendation: the same facts under the same release in the same detail always have the same one. */
final class Identity {

    private static final int BYTES = 16;

    private Identity() {}

    static String of(CaseFile caseFile, Release release, Detail detail) {
        String asked = detail == Detail.STANDARD ? "" : "\n" + detail.word();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((told(caseFile, release) + asked).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The release and every fact that was given, a line each. */
    private static String told(CaseFile caseFile, Release release) {
        StringBuilder text = new StringBuilder(release.hash())
                .append('\n')
                .append(caseFile.reference())
                .append('\n')
                .append(caseFile.authority())
                .append('\n')
                .append(caseFile.asAt());
        Facts given = Facts.of(caseFile);
        for (Fact fact : Vocabulary.get().testable()) {
            Object value = given.at(fact.index());
            if (value != null) {
                text.append('\n').append(fact.name()).append('=').append(value);
            }
        }
        return text.toString();
    }
}
