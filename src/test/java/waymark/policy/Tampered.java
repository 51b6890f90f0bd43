package waymark.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A good workbook after somebody has been at it. */
final class Tampered {
    static final String PATH = "national/good";

    private static final String TEXT = """
            workbook: good
            title: What a good workbook decides
            about: One paragraph.
            tables:
              - id: steps
                sheet: Steps
                title: The next step
                question: graduated-approach
                hitPolicy: COLLECT
                askedWhen: [support]
                rows:
                  - id: step-1
                    from: 2026-09-01
                    to: 2027-08-31
                    when: {support.evaluatedCycles: '>= 2', setting.phase: PRIMARY}
                    outcome: talk
                    title: Talk
                    due: 6 weeks after ehc.request.receivedOn
                    metBy: ehc.request.decisionNotifiedOn
                    force: statute
                    binds: school
                    reason: Two cycles are done.
                    family: The school will talk with you.
                    sources: ['Children and Families Act 2014 | s.36(5)']
                  - id: step-2
                    when: {support.evaluatedCycles: '>= 3'}
                    outcome: ask
                    title: Ask
                    force: local
                    reason: Three cycles are done.
                    family: You can ask the council.
                    sources: [Code for Inclusion]
            settings:
              - {name: panel.apMaxWeeks, value: "20", unit: weeks}
            examples:
              - {sentence: One cycle., asAt: 2026-11-22, facts: {support.evaluatedCycles: 1}, expect: [not talk]}
            """;

    private Tampered() {}

    static Workbook book() {
        return WorkbookText.parse(TEXT, "national");
    }

    static byte[] file() {
        return WorkbookWriter.write(book());
    }

    /** The good file after a change to its cells. */
    static byte[] file(Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(file()))) {
            change.accept(file);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The good file with one more part in its archive. */
    static byte[] withPart(String name, byte[] content) {
        return repacked((part, bytes) -> bytes, name, content);
    }

    /** The good file with some words of its parts replaced by others. */
    static byte[] replacing(String words, String others) {
        return rewriting(text -> text.replace(words, others));
    }

    /** The good file with all of its parts written anew. */
    static byte[] rewriting(UnaryOperator<String> change) {
        return repacked((part, bytes) -> change.apply(text(bytes)).getBytes(UTF_8), "", new byte[0]);
    }

    /** The good file with the bytes of some parts changed in place. */
    static byte[] damaging(String parts, Consumer<byte[]> damage) {
        return repacked(
                (part, bytes) -> {
                    if (part.endsWith(parts)) {
                        damage.accept(bytes);
                    }
                    return bytes;
                },
                "",
                new byte[0]);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    static Cell cell(XSSFWorkbook file, String address) {
        CellReference place = new CellReference(address);
        Sheet sheet = file.getSheet(place.getSheetName());
        var row = sheet.getRow(place.getRow()) == null ? sheet.createRow(place.getRow()) : sheet.getRow(place.getRow());
        Cell cell = row.getCell(place.getCol());
        return cell == null ? row.createCell(place.getCol()) : cell;
    }

    private static byte[] repacked(BiFunction<String, byte[], byte[]> change, String extra, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file()));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(change.apply(part.getName(), in.readAllBytes()));
            }
            if (!extra.isEmpty()) {
                out.putNextEntry(new ZipEntry(extra));
                out.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
