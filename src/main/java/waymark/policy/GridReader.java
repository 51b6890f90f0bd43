package waymark.policy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** Reads one sheet cell by cell, as a person sees it. A formula is never worked out: it is a fault. */
final class GridReader {
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 100;
    /** Excel shows no more digits than this. */
    private static final MathContext AS_SHOWN = new MathContext(15);

    private final WorkbookParts parts;
    private final String sheet;
    private final Faults faults;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final List<CellRangeAddress> hiddenColumns = new ArrayList<>();
    private int row = -1;
    private int column = -1;
    private boolean rowHidden;
    private boolean tooLarge;
    private String type = "";
    private WorkbookParts.Shown shown = WorkbookParts.Shown.PLAIN;
    private final StringBuilder text = new StringBuilder();

    private GridReader(WorkbookParts parts, String sheet, Faults faults) {
        this.parts = parts;
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
            case "v", "t" -> text.append(xml.getElementText());
            case "f" ->
                fault(
                        "The cell holds a formula.",
                        Why.AS_SEEN,
                        "Type the value itself. Nothing in a table is worked out.");
            case "mergeCell" -> merged.add(CellRangeAddress.valueOf(Xml.attribute(xml, "ref")));
            default -> {}
        }
    }

    private void column(XMLStreamReader xml) {
        if (Xml.truth(xml, "hidden")) {
            int first = Integer.parseInt(Xml.attribute(xml, "min")) - 1;
            int last = Integer.parseInt(Xml.attribute(xml, "max")) - 1;
            hiddenColumns.add(new CellRangeAddress(0, 0, first, last));
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
        column = place.isEmpty() ? column + 1 : new CellReference(place).getCol();
        type = Xml.attribute(xml, "t");
        String style = Xml.attribute(xml, "s");
        shown = parts.format(style.isEmpty() ? 0 : Integer.parseInt(style));
        text.setLength(0);
    }

    private void end(String name) {
        if (!name.equals("c") || text.isEmpty()) {
            return;
        }
        String words = words(text.toString())
                .replace('\u00a0', ' ')
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
        if (words.isEmpty() || outside()) {
            return;
        }
        if (rowHidden && !rows.containsKey(row)) {
            fault("Row " + (row + 1) + " is hidden.", Why.AS_SEEN, "Show it (clear any filter), or delete it.");
        }
        rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, words);
    }

    private String words(String raw) {
        return switch (type) {
            case "s" -> parts.words(Integer.parseInt(raw));
            case "b" -> raw.equals("1") || raw.equals("true") ? "true" : "false";
            case "e" -> {
                fault("The cell shows the error " + raw + ".", Why.AS_SEEN, "Type the value itself.");
                yield "";
            }
            case "d" -> raw.endsWith("T00:00:00") ? raw.substring(0, raw.indexOf('T')) : raw;
            case "str", "inlineStr" -> WorkbookParts.unescaped(raw);
            default -> number(Double.parseDouble(raw));
        };
    }

    private String number(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).round(AS_SHOWN);
        return switch (shown) {
            case PLAIN -> plain(exact);
            case PERCENT -> plain(exact.movePointRight(2)) + "%";
            case DATE -> date(number);
        };
    }

    private String date(double number) {
        LocalDateTime moment = DateUtil.getLocalDateTime(number, parts.from1904());
        if (moment == null) {
            return plain(BigDecimal.valueOf(number));
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
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
        for (CellRangeAddress hidden : hiddenColumns) {
            rows.values().stream()
                    .map(cells -> cells.ceilingKey(hidden.getFirstColumn()))
                    .filter(used -> used != null && used <= hidden.getLastColumn())
                    .min(Integer::compare)
                    .ifPresent(used -> faults.add(
                            Layout.address(sheet, 0, used),
                            "The column is hidden.",
                            Why.AS_SEEN,
                            "Show it, or delete it."));
        }
    }

    private void fault(String what, String why, String fix) {
        faults.add(Layout.address(sheet, row, Math.max(column, 0)), what, why, fix);
    }
}
