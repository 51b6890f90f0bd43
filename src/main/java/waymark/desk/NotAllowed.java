package waymark.desk;

/** Somebody else has to do this. */
public final class NotAllowed extends RuntimeException {

    NotAllowed(String message) {
        super(message);
    }
}
