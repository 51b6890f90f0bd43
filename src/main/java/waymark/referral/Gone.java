package waymark.referral;

/** The referral was thrown away, or deleted because nobody went on with it. */
public final class Gone extends RuntimeException {

    Gone() {
        super("There is no such referral any more.");
    }
}
