package waymark.policy;

/** A file that is not opened at all, and what would be right. */
final class RefusedFile extends Exception {
    final String fix;

    RefusedFile(String what, String fix) {
        super(what, null, false, false);
        this.fix = fix;
    }
}
