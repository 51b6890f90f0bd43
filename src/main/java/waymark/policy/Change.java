package waymark.policy;

/**
 * One thing that differs between two sets of workbooks.
 *
 * @param workbook folder and file, for example {@code solihull/single-panel}
 * @param sheet the table's id, or {@code About}, {@code Settings} or {@code Examples}
 * @param item the row's id, the setting's name or the example's sentence; empty for the sheet itself
 * @param column what differs of it; empty when all of it came, went or moved
 * @param from what it said; empty for nothing
 * @param to what it says; empty for nothing
 */
public record Change(Kind kind, String workbook, String sheet, String item, String column, String from, String to) {

    /** How a thing differs. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** The same, but in another place of its sheet. */
        MOVED
    }
}
