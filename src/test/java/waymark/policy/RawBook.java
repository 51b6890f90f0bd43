package waymark.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook file put together by hand, as no spreadsheet program would. Its parts may be far larger than the file. */
final class RawBook {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** Words over and over between a beginning and an end. */
    private record Part(String begin, String over, long times, String end) {}

    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** A workbook with one empty sheet. */
    RawBook() {
        with("[Content_Types].xml", "<Types/>");
        with("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        with("xl/workbook.xml", "<workbook><sheets><sheet name='Steps' id='r1'/></sheets></workbook>");
        with(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>" + relation("r1", "worksheet", "worksheets/sheet1.xml")
                        + relation("r2", "sharedStrings", "sharedStrings.xml")
                        + relation("r3", "styles", "styles.xml") + "</Relationships>");
        with("xl/sharedStrings.xml", "<sst/>");
        with("xl/styles.xml", "<styleSheet/>");
        with("xl/worksheets/sheet1.xml", "<worksheet/>");
    }

    /** The sheets, and nothing beside their words. */
    static byte[] of(List<Grid> grids) {
        RawBook book = new RawBook();
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (Grid grid : grids) {
            String id = "s" + relations.length();
            sheets.append("<sheet name='" + grid.name() + "' id='" + id + "'/>");
            relations.append(relation(id, "worksheet", "worksheets/" + id + ".xml"));
            book.with("xl/worksheets/" + id + ".xml", "<worksheet>" + rows(grid) + "</worksheet>");
        }
        return book.with("xl/workbook.xml", "<workbook><sheets>" + sheets + "</sheets></workbook>")
                .with("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>")
                .file();
    }

    private static String rows(Grid grid) {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row <= grid.rows().lastKey(); row++) {
            rows.append("<row>");
            for (int column = 0; column < 20; column++) {
                String words = grid.at(row, column).replace("&", "&amp;").replace("<", "&lt;");
                rows.append("<c t='inlineStr'><is><t>" + words + "</t></is></c>");
            }
            rows.append("</row>");
        }
        return rows.toString();
    }

    RawBook with(String part, String words) {
        return with(part, words, "", 0, "");
    }

    RawBook with(String part, String begin, String over, long times, String end) {
        parts.put(part, new Part(begin, over, times, end));
        return this;
    }

    RawBook sheet(String begin, String over, long times, String end) {
        return with("xl/worksheets/sheet1.xml", "<worksheet>" + begin, over, times, end + "</worksheet>");
    }

    byte[] file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                write(part.getValue(), zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A hash in the words stands for a number that counts up, so that no two are the same. */
    private static void write(Part part, ZipOutputStream zip) throws IOException {
        zip.write(part.begin().getBytes(UTF_8));
        boolean counts = part.over().contains("#");
        byte[] same = part.over().repeat(counts ? 0 : 1000).getBytes(UTF_8);
        for (long i = 0; i < part.times(); i += counts ? 1 : 1000) {
            zip.write(counts ? part.over().replace("#", Long.toString(i)).getBytes(UTF_8) : same);
        }
        zip.write(part.end().getBytes(UTF_8));
    }

    private static String relations(String type, String target) {
        return "<Relationships>" + relation("r0", type, target) + "</Relationships>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + RELATIONS + type + "' Target='" + target + "'/>";
    }
}
