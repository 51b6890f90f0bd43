package waymark.recommend;

/** No tables have been published, so no case can be answered. */
public final class NoReleaseInForce extends RuntimeException {

    NoReleaseInForce(Throwable why) {
        super("No decision tables are in force: the log says what is wrong with them.", why);
    }
}
