package waymark.referral;

/** The referral was sent to the panel, and nothing in it is changed any more. */
public final class AlreadySent extends RuntimeException {

    AlreadySent() {
        super("The referral has been sent to the panel.");
    }
}
