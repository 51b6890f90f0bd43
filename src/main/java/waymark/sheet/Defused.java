package waymark.sheet;

/** Text that no spreadsheet takes for a formula. */
final class Defused {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private Defused() {}

    /** The text, with an apostrophe before it when a spreadsheet might run it. */
    static String text(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
