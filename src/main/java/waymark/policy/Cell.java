package waymark.policy;

/**
 * One condition as it stands in the workbook.
 *
 * @param fact the name of the fact that the column tests
 * @param text the cell's text, for example {@code < 90}
 * @param address sheet and cell, for example {@code Ladder!D12}
 */
public record Cell(String fact, String text, String address) {

    /** True where the cell tests nothing, whatever kind of dash it holds. */
    public boolean blank() {
        return text.isBlank() || text.equals("-") || AsTyped.meant(text).equals("-");
    }
}
