package waymark.policy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook as a spreadsheet in the house look. The same workbook always gives the same bytes. */
public final class WorkbookWriter {
    /** The moment that every written file bears, so that it differs only where its content does. */
    private static final LocalDateTime STAMP = LocalDateTime.of(2026, 1, 1, 0, 0);

    private WorkbookWriter() {}

    /** The bytes of an {@code .xlsx} file that {@link WorkbookReader} reads back as the same workbook. */
    public static byte[] write(Workbook book) {
        try (XSSFWorkbook file = new XSSFWorkbook()) {
            Look look = new Look(file);
            new AboutSheetWriter(new SheetWriter(file, Layout.ABOUT, look)).write(book);
            for (Table table : book.tables()) {
                new TableSheetWriter(new SheetWriter(file, table.sheet(), look), table).write();
            }
            if (!book.settings().isEmpty()) {
                new ListSheetWriter(new SheetWriter(file, Layout.SETTINGS, look)).settings(book.settings());
            }
            if (!book.examples().isEmpty()) {
                new ListSheetWriter(new SheetWriter(file, Layout.EXAMPLES, look)).examples(book.examples());
            }
            describe(file.getProperties(), book);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.write(bytes);
            return stamped(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(POIXMLProperties properties, Workbook book) throws IOException {
        try {
            properties.getCoreProperties().setTitle(book.title());
            properties.getCoreProperties().setCreator("Waymark");
            properties.getCoreProperties().setCreated(STAMP + ":00Z");
            properties.getCoreProperties().setModified(STAMP + ":00Z");
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static byte[] stamped(byte[] file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(STAMP);
                out.putNextEntry(entry);
                in.transferTo(out);
            }
        }
        return bytes.toByteArray();
    }
}
