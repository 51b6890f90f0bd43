package waymark.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.sheet.Sheet.Column;

/** Writes one table as CSV (RFC 4180, UTF-8 with the mark by which spreadsheets know it). */
public final class CsvWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvWriter() {}

    /**
     * Writes a table; the stream stays open.
     *
     * @throws IOException when whoever takes it breaks off
     */
    public static void write(Sheet sheet, OutputStream to) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        out.write(BYTE_ORDER_MARK);
        line(sheet.columns().stream().map(Column::heading).toList(), out);
        try (Stream<List<Object>> rows = sheet.rows().get()) {
            rows.forEachOrdered(row -> line(row, out));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        out.flush();
    }

    private static void line(List<?> cells, Writer out) {
        try {
            out.write(cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",", "", "\r\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case Double share -> String.format(Locale.UK, "%.1f%%", 100 * share);
            case String text -> quoted(Defused.text(text));
            default -> value.toString();
        };
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
