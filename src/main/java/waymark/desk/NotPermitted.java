package waymark.desk;

/** Somebody else has to do this. */
public final class NotPermitted extends RuntimeException {

    NotPermitted(String message) {
        super(message);
    }
}
