package waymark.cli;

/** What was asked cannot be done, in words for the person who asked. */
final class Refusal extends RuntimeException {
    Refusal(String why) {
        super(why, null, false, false);
    }
}
