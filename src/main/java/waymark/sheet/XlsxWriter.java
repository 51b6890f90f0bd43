package waymark.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import waymark.sheet.Sheet.Column;

/**
 * Writes tables as a spreadsheet, row by row, so that memory stays the same however many there are: a header row that
 * stays in sight, filters and prints on every page.
 */
public final class XlsxWriter implements AutoCloseable {

    private static final int ROWS_HELD = 100;
    private static final int CHARACTER = 256;

    /** Excel holds no more. */
    private static final int MOST_ROWS = 1_048_576;

    private static final int LONGEST_TEXT = 32_767;

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_HELD);
    private final CellStyle header = style(null);
    private final CellStyle plain = style(null);
    private final CellStyle date = style("d mmm yyyy");
    private final CellStyle share = style("0.0%");

    private XlsxWriter() {
        Font bold = book.createFont();
        bold.setBold(true);
        header.setFont(bold);
        header.setBorderBottom(BorderStyle.MEDIUM);
    }

    /**
     * Writes tables, a sheet each; the stream stays open.
     *
     * @throws IOException when whoever takes it breaks off
     */
    public static void write(List<Sheet> sheets, OutputStream to) throws IOException {
        try (XlsxWriter writer = new XlsxWriter()) {
            for (Sheet sheet : sheets) {
                writer.add(sheet);
            }
            writer.book.write(to);
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(format == null);
        if (format != null) {
            style.setDataFormat(book.createDataFormat().getFormat(format));
        }
        return style;
    }

    private void add(Sheet sheet) {
        SXSSFSheet page = book.createSheet(sheet.name());
        List<Column> columns = sheet.columns();
        for (int i = 0; i < columns.size(); i++) {
            page.setColumnWidth(i, columns.get(i).width() * CHARACTER);
        }
        row(page.createRow(0), columns.stream().map(Column::heading).toList(), header);
        int next = 1;
        try (Stream<List<Object>> rows = sheet.rows().get()) {
            for (Iterator<List<Object>> each = rows.iterator(); each.hasNext() && next < MOST_ROWS; next++) {
                row(page.createRow(next), each.next(), plain);
            }
        }
        page.createFreezePane(0, 1);
        page.setAutoFilter(new CellRangeAddress(0, next - 1, 0, columns.size() - 1));
        page.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        page.setFitToPage(true);
        page.getPrintSetup().setLandscape(true);
        page.getPrintSetup().setFitWidth((short) 1);
        page.getPrintSetup().setFitHeight((short) 0);
    }

    private void row(Row row, List<?> values, CellStyle text) {
        for (int i = 0; i < values.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellStyle(text);
            switch (values.get(i)) {
                case null -> cell.setBlank();
                case Double each -> {
                    cell.setCellValue(each);
                    cell.setCellStyle(share);
                }
                case Number number -> cell.setCellValue(number.doubleValue());
                case LocalDate day -> {
                    cell.setCellValue(day);
                    cell.setCellStyle(date);
                }
                case Object words -> cell.setCellValue(cut(Defused.text(words.toString())));
            }
        }
    }

    private static String cut(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }
}
