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

    static RefusedFile tooMuch() {
        return new RefusedFile(
                "The file unpacks to far more than a workbook should.",
                Why.KEEPS_QUICK,
                "Copy the cells alone into a new workbook, and save that as .xlsx.");
    }
}
