package waymark.policy;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The styles of a written workbook. Every cell but a date is formatted as text, so that a spreadsheet never turns
 * {@code 1-3} into a date or {@code = 3} into a formula.
 */
final class Look {
    private static final String AS_TYPED = "@";
    private static final String DATE = "yyyy-mm-dd";
    private static final String FACE = "Arial";
    private static final String INK = "1A1A1A";
    private static final String QUIET = "595959";
    private static final String WHITE = "FFFFFF";
    private static final String LINE = "BFBFBF";

    private final XSSFWorkbook book;
    final XSSFCellStyle title;
    final XSSFCellStyle hint;
    final XSSFCellStyle label;
    final XSSFCellStyle value;
    final XSSFCellStyle note;
    final XSSFCellStyle section;
    private final XSSFCellStyle newDate;
    private final Map<Band, XSSFCellStyle> labels = new EnumMap<>(Band.class);
    private final Map<Band, XSSFCellStyle> headers = new EnumMap<>(Band.class);
    private final Map<Band, XSSFCellStyle> bodies = new EnumMap<>(Band.class);
    private final Map<Band, XSSFCellStyle> dates = new EnumMap<>(Band.class);

    Look(XSSFWorkbook book) {
        this.book = book;
        book.getFontAt(0).setFontName(FACE);
        title = style(AS_TYPED, font(18, true, Band.CONDITION.strong));
        hint = style(AS_TYPED, font(10, false, QUIET));
        label = style(AS_TYPED, font(11, true, INK));
        value = wrapped(style(AS_TYPED, font(11, false, INK)));
        note = wrapped(style(AS_TYPED, font(10, false, QUIET)));
        section = filled(style(AS_TYPED, font(12, true, WHITE)), Band.CONDITION.strong);
        newDate = wrapped(style(DATE, font(11, false, INK)));
        for (Band band : Band.values()) {
            labels.put(band, header(band, font(11, true, WHITE)));
            headers.put(band, header(band, font(9, false, WHITE)));
            bodies.put(band, body(band, AS_TYPED));
            dates.put(band, body(band, DATE));
        }
    }

    /** For rows that people add below: no colour, but the right kind of cell. */
    XSSFCellStyle growing(boolean date) {
        return date ? newDate : value;
    }

    XSSFCellStyle label(Band band) {
        return labels.get(band);
    }

    XSSFCellStyle header(Band band) {
        return headers.get(band);
    }

    XSSFCellStyle body(Band band) {
        return bodies.get(band);
    }

    XSSFCellStyle date(Band band) {
        return dates.get(band);
    }

    private XSSFCellStyle header(Band band, XSSFFont font) {
        XSSFCellStyle style = lined(filled(wrapped(style(AS_TYPED, font)), band.strong));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle body(Band band, String format) {
        return lined(filled(wrapped(style(format, font(11, false, INK))), band.pale));
    }

    private XSSFCellStyle style(String format, XSSFFont font) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFCellStyle wrapped(XSSFCellStyle style) {
        style.setWrapText(true);
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFCellStyle lined(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBottomBorderColor(colour(LINE));
        style.setRightBorderColor(colour(LINE));
        return style;
    }

    private XSSFFont font(int points, boolean bold, String colour) {
        XSSFFont font = book.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex));
    }
}
