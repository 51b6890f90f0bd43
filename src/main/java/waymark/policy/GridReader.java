package waymark.policy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads one sheet cell by cell, as a person sees it. A formula is never worked out: it is a fault. */
final class GridReader {
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 100;
    private static final int MOST_MERGED = 1_000;
    /** Another sheet or file, another program, or the network. */
    private static final Pattern OUTSIDE = Pattern.compile(
            "[!\\[|]|\\b(?:WEBSERVICE|FILTERXML|RTD|DDE|HYPERLINK|INDIRECT|IMAGE|CALL|EXEC|REGISTER\\.ID)\\s*\\(",
            Pattern.CASE_INSENSITIVE);

    private final WorkbookParts parts;
    private final CellWords cellWords;
    private final String sheet;
    private final Faults faults;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet(MOST_COLUMNS);
    private int row = -1;
    private int column = -1;
    private boolean rowHidden;
    private boolean tooLarge;
    /** Rules for looks and lists hold formulas too; only those of a cell stand for a value. */
    private boolean inCell;

    private String type = "";
    private WorkbookParts.Shown shown = WorkbookParts.Shown.PLAIN;
    private final StringBuilder text = new StringBuilder();

    private GridReader(WorkbookParts parts, String sheet, Faults faults) {
        this.parts = parts;
        this.cellWords = new CellWords(parts);
        this.sheet = sheet;
        this.faults = faults;
    }

    static Grid read(WorkbookParts parts, WorkbookParts.Sheet sheet, Faults faults) throws RefusedFile {
        GridReader reader = new GridReader(parts, sheet.name(), faults);
        Xml.each(sheet.xml(), reader::start, reader::end);
        reader.reportHiddenColumns();
        return new Grid(sheet.name(), reader.rows, reader.merged);
    }

    private void start(String name, XMLStreamReader xml) throws XMLStreamException {
        switch (name) {
            case "col" -> column(xml);
            case "row" -> row(xml);
            case "c" -> cell(xml);
            case "v", "t" -> words(xml);
            case "f" -> formula(xml);
            case "mergeCell" -> merge(xml);
            default -> {}
        }
    }

    private void column(XMLStreamReader xml) {
        if (Xml.truth(xml, "hidden")) {
            int first = Integer.parseInt(Xml.attribute(xml, "min")) - 1;
            int last = Math.min(MOST_COLUMNS, Integer.parseInt(Xml.attribute(xml, "max")));
            hiddenColumns.set(first, Math.max(first, last));
        }
    }

    private void row(XMLStreamReader xml) {
        String number = Xml.attribute(xml, "r");
        row = number.isEmpty() ? row + 1 : Integer.parseInt(number) - 1;
        rowHidden = Xml.truth(xml, "hidden");
        column = -1;
    }

    private void cell(XMLStreamReader xml) {
        String place = Xml.attribute(xml, "r");
        column = place.isEmpty() ? column + 1 : column(place);
        type = Xml.attribute(xml, "t");
        String style = Xml.attribute(xml, "s");
        shown = parts.format(style.isEmpty() ? 0 : Integer.parseInt(style));
        text.setLength(0);
        inCell = true;
    }

    /** The column of {@code BC12}, counted from 0; one beyond the last will do for any that is beyond. */
    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)) && column <= MOST_COLUMNS; i++) {
            column = 26 * column + Character.toUpperCase(place.charAt(i)) - '@';
        }
        if (column <= 0) {
            throw new IllegalArgumentException("'" + place + "' is no cell");
        }
        return column - 1;
    }

    private void words(XMLStreamReader xml) throws XMLStreamException {
        if (inCell) {
            text.append(Xml.text(xml));
            if (text.length() > Xml.LONGEST) {
                throw new XMLStreamException(Xml.TOO_LONG);
            }
        }
    }

    private void formula(XMLStreamReader xml) throws XMLStreamException {
        if (!inCell) {
            return;
        }
        if (OUTSIDE.matcher(Xml.text(xml)).find()) {
            fault("The cell holds a formula that reaches outside the sheet.", Why.DATA_ALONE, "Type the value itself.");
        } else {
            fault("The cell holds a formula.", Why.AS_SEEN, "Type the value itself. Nothing in a table is worked out.");
        }
    }

    private void merge(XMLStreamReader xml) {
        if (merged.size() < MOST_MERGED) {
            merged.add(CellRangeAddress.valueOf(Xml.attribute(xml, "ref")));
        }
    }

    private void end(String name) {
        if (!name.equals("c")) {
            return;
        }
        inCell = false;
        if (text.isEmpty()) {
            return;
        }
        if (type.equals("e")) {
            fault("The cell shows the error " + text + ".", Why.AS_SEEN, "Type the value itself.");
            return;
        }
        String words = cellWords.of(type, shown, text.toString());
        if (words.isEmpty() || outside()) {
            return;
        }
        if (rowHidden && !rows.containsKey(row)) {
            fault("Row " + (row + 1) + " is hidden.", Why.AS_SEEN, "Show it (clear any filter), or delete it.");
        }
        rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, words);
    }

    private boolean outside() {
        boolean outside = row >= MOST_ROWS || column >= MOST_COLUMNS;
        if (outside && !tooLarge) {
            tooLarge = true;
            fault(
                    "The sheet has more than 5,000 rows or 100 columns.",
                    Why.KEEPS_QUICK,
                    "Split it, or delete what lies beyond.");
        }
        return outside;
    }

    private void reportHiddenColumns() {
        hiddenColumns.stream()
                .filter(hidden -> rows.values().stream().anyMatch(cells -> cells.containsKey(hidden)))
                .forEach(used -> faults.add(
                        Layout.address(sheet, 0, used),
                        "The column is hidden.",
                        Why.AS_SEEN,
                        "Show it, or delete it."));
    }

    private void fault(String what, String why, String fix) {
        faults.add(Layout.address(sheet, row, Math.max(column, 0)), what, why, fix);
    }
}
