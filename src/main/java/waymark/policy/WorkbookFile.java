package waymark.policy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The parts of an {@code .xlsx} file, unpacked in bounded memory once everything that could do harm is refused. */
final class WorkbookFile {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_BYTES = 10 * MEGABYTE;
    private static final int MOST_UNPACKED = 64 * MEGABYTE;
    private static final int MOST_PARTS = 500;
    private static final String SAVE_AS = "Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).";
    private static final Map<String, String> UNWANTED = Map.of(
            "vbaproject", "macros",
            "macrosheets/", "macros",
            "externallinks/", "links to other files",
            "connections.xml", "links to other data",
            "querytables/", "links to other data",
            "embeddings/", "embedded objects",
            "activex/", "embedded controls");

    private final Map<String, byte[]> parts;

    private WorkbookFile(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** Unpacks a file, or says why not. */
    static WorkbookFile open(byte[] file) throws RefusedFile {
        if (file.length > MOST_BYTES) {
            throw new RefusedFile(
                    "The file is larger than 10 MB.", Why.KEEPS_QUICK, "Split it into several workbooks.");
        }
        switch (FileMagic.valueOf(file)) {
            case OOXML -> {}
            case OLE2 -> throw oldOrLocked(file);
            default -> throw new RefusedFile("This is not an Excel workbook.", Why.ONE_FORM, SAVE_AS);
        }
        try {
            return new WorkbookFile(unpack(file));
        } catch (IOException | RuntimeException damaged) {
            throw new RefusedFile("The file is damaged.", Why.ONE_FORM, SAVE_AS);
        }
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    private static Map<String, byte[]> unpack(byte[] file) throws IOException, RefusedFile {
        Map<String, byte[]> parts = new HashMap<>();
        int room = MOST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                refuseUnwanted(entry.getName());
                byte[] part = zip.readNBytes(room + 1);
                room -= part.length;
                if (room < 0 || parts.size() >= MOST_PARTS) {
                    throw new RefusedFile(
                            "The file unpacks to far more than a workbook should.", Why.KEEPS_QUICK, SAVE_AS);
                }
                parts.put(entry.getName(), part);
            }
        }
        return parts;
    }

    private static void refuseUnwanted(String part) throws RefusedFile {
        for (Map.Entry<String, String> unwanted : UNWANTED.entrySet()) {
            if (part.toLowerCase().contains(unwanted.getKey())) {
                throw new RefusedFile(
                        "The workbook holds " + unwanted.getValue() + " (" + part + ").",
                        Why.DATA_ALONE,
                        "Remove them and save it as an Excel workbook (.xlsx).");
            }
        }
    }

    private static RefusedFile oldOrLocked(byte[] file) {
        try (POIFSFileSystem old = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            if (old.getRoot().hasEntry("EncryptedPackage")) {
                return new RefusedFile(
                        "The workbook is protected with a password.", Why.NOBODY_SEES, "Save it without a password.");
            }
        } catch (IOException | RuntimeException damaged) {
            return new RefusedFile("The file is damaged.", Why.ONE_FORM, SAVE_AS);
        }
        return new RefusedFile("This is an old Excel workbook (.xls).", Why.ONE_FORM, SAVE_AS);
    }
}
