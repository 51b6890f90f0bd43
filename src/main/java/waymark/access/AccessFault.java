package waymark.access;

/** What was asked of accounts or keys cannot be done; the message tells the person who asked. */
public final class AccessFault extends RuntimeException {

    AccessFault(String message) {
        super(message);
    }
}
