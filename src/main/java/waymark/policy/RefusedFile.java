package waymark.policy;

/** A file that is not opened at all, why that matters, and what would be right. */
final class RefusedFile extends Exception {
    final String why;
    final String fix;

    RefusedFile(String what, String why, String fix) {
        super(what, null, false, false);
        this.why = why;
        this.fix = fix;
    }
}
