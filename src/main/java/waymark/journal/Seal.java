package waymark.journal;

import waymark.policy.Hash;

/** What a row is closed with, so that it cannot be changed without showing. */
final class Seal {

    /** What the first entry of a chain follows on. */
    static final String NOTHING = "sha256:" + "0".repeat(64);

    private Seal() {}

    /** The hash of several values, each with its length before it so that none runs into the next; any may be null. */
    static String of(Object... values) {
        StringBuilder text = new StringBuilder();
        for (Object value : values) {
            String one = value == null ? "" : value.toString();
            text.append(value == null ? -1 : one.length()).append(':').append(one);
        }
        return Hash.of(text.toString());
    }
}
