package waymark.policy;

import static org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Puts words and dates on one sheet. Rows and columns count from 0. */
final class SheetWriter {
    /** Drop-downs and text formats reach this far below what is written, for the rows that people add. */
    private static final int ROOM_TO_GROW = 300;

    /** The height of a line of 11 point type, and the tallest row that Excel allows. */
    private static final float LINE = 14.5f;

    private static final float TALLEST = 409f;
    private static final int CHARACTER = 256;
    private static final int LONGEST_LIST = 255;
    private static final double MARGIN = 0.3;
    private static final int NOTE_WIDTH = 40;

    final XSSFSheet sheet;
    final Look look;
    private final Map<Integer, Integer> lines = new TreeMap<>();

    SheetWriter(XSSFWorkbook book, String name, Look look) {
        this.sheet = book.createSheet(name);
        this.look = look;
    }

    void text(int row, int column, String text, CellStyle style) {
        if (style.getWrapText()) {
            lines.merge(row, Wrapping.lines(text, sheet.getColumnWidth(column) / CHARACTER), Math::max);
        }
        cell(row, column, style).setCellValue(text.replaceAll("_x([0-9A-Fa-f]{4})_", "_x005F_x$1_"));
    }

    void date(int row, int column, LocalDate date, CellStyle style) {
        XSSFCell cell = cell(row, column, style);
        if (date != null) {
            cell.setCellValue(date);
        }
    }

    void height(int row, float points) {
        row(row).setHeightInPoints(points);
        lines.remove(row);
    }

    /** A height that spreadsheets work out again when the row is edited; LibreOffice works none out on opening. */
    private void fitHeight(int row, int count) {
        row(row).setHeightInPoints(Math.min(TALLEST, count * LINE + 2));
        row(row).getCTRow().setCustomHeight(false);
    }

    void width(int column, int characters) {
        sheet.setColumnWidth(column, characters * CHARACTER);
    }

    /** Offers words from a row downwards, for rows yet to come as well. */
    void offer(int firstRow, int column, List<String> words, boolean insist) {
        offerIn(firstRow, firstRow + ROOM_TO_GROW, column, words, insist);
    }

    /** Offers words in some rows of a column; Excel holds no more than 255 characters of them. */
    void offerIn(int firstRow, int lastRow, int column, List<String> words, boolean insist) {
        if (String.join(",", words).length() > LONGEST_LIST) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(words.toArray(String[]::new)),
                new CellRangeAddressList(firstRow, lastRow, column, column));
        list.setErrorStyle(insist ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
        list.createErrorBox(
                "Not in the list",
                insist
                        ? "Choose one from the list, or leave the cell blank."
                        : "This is not one of the listed words. It may still be right: About says how to write a condition.");
        list.setShowErrorBox(true);
        list.setSuppressDropDownArrow(true);
        sheet.addValidationData(list);
    }

    /** A note that shows when somebody points at a cell. */
    void note(int row, int column, String text) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int lines = text.length() / NOTE_WIDTH + (int) text.lines().count() + 1;
        XSSFClientAnchor place =
                drawing.createAnchor(0, 0, 0, 0, column + 1, row + 1, column + 3, row + 2 + Math.ceilDiv(lines, 2));
        XSSFComment note = drawing.createCellComment(place);
        note.setAuthor("Waymark");
        note.setString(text);
        row(row).getCell(column).setCellComment(note);
    }

    /** Formats the rows that people may add below. */
    void growing(int column, CellStyle style) {
        sheet.setDefaultColumnStyle(column, style);
    }

    void freeze(int columns, int rows) {
        sheet.createFreezePane(columns, rows);
    }

    /** Landscape, one page wide, headers on every page, and no green corners where a number is kept as text. */
    void finish(int firstHeader, int lastHeader, int lastRow, int lastColumn) {
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(lastColumn > 8 ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.getFooter().setLeft("&F, &A");
        sheet.getFooter().setRight("Page &P of &N");
        sheet.setRepeatingRows(new CellRangeAddress(firstHeader, lastHeader, -1, -1));
        sheet.setDisplayGridlines(false);
        lines.forEach(this::fitHeight);
        CellRangeAddress all = new CellRangeAddress(0, lastRow + ROOM_TO_GROW, 0, lastColumn);
        sheet.addIgnoredErrors(all, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    XSSFCell cell(int row, int column, CellStyle style) {
        XSSFCell cell = row(row).getCell(column, CREATE_NULL_AS_BLANK);
        cell.setCellStyle(style);
        return cell;
    }

    private XSSFRow row(int row) {
        XSSFRow existing = sheet.getRow(row);
        return existing == null ? sheet.createRow(row) : existing;
    }
}
