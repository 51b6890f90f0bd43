package waymark.policy;

/** A row as a person finds it: its number in the sheet, and its id. */
public final class RowName {
    private RowName() {}

    /** For example {@code Row 12 (ga-l02)}, to begin a sentence with. */
    public static String of(Row row) {
        return row.line() > 0 ? "Row " + row.line() + " (" + row.id() + ")" : "Row " + row.id();
    }

    /** For example {@code row 12 (ga-l02)}, within a sentence. */
    public static String within(Row row) {
        return "r" + of(row).substring(1);
    }
}
