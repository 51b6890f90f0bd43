package waymark.desk;

/** What is asked for does not go with what others have done meanwhile. The message says who, what, and what to do. */
public final class Conflict extends RuntimeException {

    Conflict(String message) {
        super(message);
    }
}
