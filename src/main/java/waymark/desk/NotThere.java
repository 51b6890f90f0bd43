package waymark.desk;

/** There is no such thing, or it is another authority's. */
public final class NotThere extends RuntimeException {

    NotThere(String message) {
        super(message);
    }
}
