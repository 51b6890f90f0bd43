package waymark.policy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;

/** Where things stand on a sheet that Waymark writes. Rows and columns count from 0. */
final class Layout {
    static final String ABOUT = "About";
    static final String SETTINGS = "Settings";
    static final String EXAMPLES = "Examples";

    /** The longest name that Excel gives a sheet. */
    static final int LONGEST_SHEET_NAME = 31;

    static final String TABLE = "Table";
    static final String QUESTION = "Question";
    static final String HIT_POLICY = "Hit policy";
    static final String ASKED_WHEN = "Asked when";
    static final String WORKBOOK = "Workbook";
    static final String AUTHORITY = "Authority";
    static final String WHAT_TO_KNOW = "What to know";

    static final List<String> SETTING_HEADERS =
            List.of("name", "value", "unit", "what it is", "where it comes from", "what is not certain");
    static final List<String> EXAMPLE_HEADERS = List.of("example", "as at", "facts", "expect");

    static final int TITLE = 0;
    static final int IDENTITY = 1;
    static final int POLICY = 2;
    static final int LABELS = 3;
    static final int HEADERS = 4;
    static final int FIRST_ROW = 5;
    static final int FIRST_CONDITION = Heading.BEFORE_CONDITIONS.size();

    /** The header of the Settings and Examples sheets, and their first line below it. */
    static final int LIST_HEADER = 2;

    static final int FIRST_LINE = 3;

    private Layout() {}

    /** How many columns a table of so many conditions has. */
    static int columns(int conditions) {
        return conditions + Heading.values().length;
    }

    static String address(String sheet, int row, int column) {
        return sheet + "!" + cell(row, column);
    }

    static String address(String sheet, int row, int first, int last) {
        return sheet + "!" + cell(row, first) + ":" + cell(row, last);
    }

    /** The name of a table's sheet when nobody gives it another: {@code ga-ladder} is Ga Ladder. */
    static String sheetFor(String table) {
        String name = Arrays.stream(table.split("[-\\s]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
        return name.length() <= LONGEST_SHEET_NAME
                ? name
                : name.substring(0, LONGEST_SHEET_NAME).strip();
    }

    private static String cell(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }
}
