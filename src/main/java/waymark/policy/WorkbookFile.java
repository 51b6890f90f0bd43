package waymark.policy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The parts of an {@code .xlsx} file, unpacked in bounded memory once everything that could do harm is refused. */
final class WorkbookFile {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_BYTES = 10 * MEGABYTE;
    private static final int MOST_UNPACKED = 32 * MEGABYTE;
    private static final int MOST_PARTS = 500;

    private static final List<String> SMALL = List.of(".rels", "[Content_Types].xml", "workbook.xml", "styles.xml");
    private static final int MOST_OF_SMALL = 4 * MEGABYTE;

    /** Part names, upper and lower case alike, as the standard has it. */
    private final Map<String, byte[]> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private final Set<String> names = new HashSet<>();
    private long room = MOST_UNPACKED;

    private WorkbookFile() {}

    /** Unpacks a file, or says why not. */
    static WorkbookFile open(byte[] file) throws RefusedFile {
        if (file.length > MOST_BYTES) {
            throw new RefusedFile(
                    "The file is larger than 10 MB.",
                    Why.KEEPS_QUICK,
                    "Remove pictures, or split it into several workbooks.");
        }
        FileKind.mustBeArchive(file);
        WorkbookFile workbook = new WorkbookFile();
        try {
            workbook.unpack(file);
        } catch (ZipException locked) {
            throw String.valueOf(locked.getMessage()).contains("encrypt")
                    ? new RefusedFile(
                            "The file is protected with a password.", Why.NOBODY_SEES, "Save it without a password.")
                    : damaged();
        } catch (IOException | RuntimeException damaged) {
            throw damaged();
        }
        if (workbook.part("[Content_Types].xml").isEmpty()
                || workbook.part("_rels/.rels").isEmpty()) {
            throw FileKind.otherArchive(workbook.names);
        }
        Unwanted.refuse(workbook.parts);
        return workbook;
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    private static RefusedFile damaged() {
        return new RefusedFile("The file is damaged.", Why.ONE_FORM, FileKind.SAVE_AS);
    }

    private void unpack(byte[] file) throws IOException, RefusedFile {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = name(entry);
                Unwanted.refuse(name);
                if (names.size() >= MOST_PARTS) {
                    throw RefusedFile.tooMuch();
                }
                if (!names.add(name)) {
                    throw damaged();
                }
                if (isRead(name)) {
                    parts.put(name, kept(name, zip));
                } else {
                    passOver(zip);
                }
            }
        }
    }

    /** Pictures, printers and themes are counted, and not kept. */
    private static boolean isRead(String name) {
        return name.endsWith(".xml") && !name.startsWith("xl/theme/") || name.endsWith(".rels");
    }

    private byte[] kept(String name, ZipInputStream zip) throws IOException, RefusedFile {
        int most = (int) Math.min(room, SMALL.stream().anyMatch(name::endsWith) ? MOST_OF_SMALL : MOST_UNPACKED);
        byte[] part = zip.readNBytes(most + 1);
        spend(part.length, most);
        return part;
    }

    private void passOver(ZipInputStream zip) throws IOException, RefusedFile {
        byte[] some = new byte[8192];
        for (int read = zip.read(some); read >= 0; read = zip.read(some)) {
            spend(read, room);
        }
    }

    private void spend(long bytes, long most) throws RefusedFile {
        if (bytes > most) {
            throw RefusedFile.tooMuch();
        }
        room -= bytes;
    }

    /** A part is only ever looked up by its name, never written; a name that climbs is still nobody's workbook. */
    private static String name(ZipEntry entry) throws RefusedFile {
        String name = entry.getName().replace('\\', '/');
        if (name.startsWith("/") || name.contains("../") || name.contains(":") || name.indexOf(0) >= 0) {
            throw new RefusedFile(
                    "The file holds a part with a name that no spreadsheet program gives: "
                            + name.replaceAll("\\p{Cntrl}", "?") + ".",
                    Why.DATA_ALONE,
                    FileKind.SAVE_AS);
        }
        return name;
    }
}
