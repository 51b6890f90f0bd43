package waymark.policy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.poifs.filesystem.FileMagic;

/** What kind of file somebody sent, told by its content and never by its name. */
final class FileKind {
    static final String SAVE_AS = "Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).";

    private static final int FIRST_BYTES = 4096;
    private static final String NO_WORKBOOK = "There is no Excel workbook in the file.";

    private FileKind() {}

    /** Refuses a file that is no zip archive, as every {@code .xlsx} file is, and names what it is. */
    static void mustBeArchive(byte[] file) throws RefusedFile {
        switch (FileMagic.valueOf(file)) {
            case OOXML -> {}
            case OLE2 -> throw oldOrLocked(file);
            case PDF -> throw refused("This is a PDF.", "Send the workbook that it was printed from.");
            default -> throw text(file);
        }
    }

    /** Names an archive that holds no Excel workbook. */
    static RefusedFile otherArchive(Set<String> parts) {
        if (parts.contains("content.xml") && parts.contains("META-INF/manifest.xml")) {
            return refused(
                    "This is an OpenDocument file (.ods).",
                    "In LibreOffice choose Save As and the type Excel 2007-365 (.xlsx).");
        }
        if (parts.contains("xl/workbook.bin")) {
            return refused("This is a binary workbook (.xlsb).", SAVE_AS);
        }
        for (Map.Entry<String, String> other : Map.of(
                        "word/", "a Word document", "ppt/", "a presentation", "Index/", "a Numbers document")
                .entrySet()) {
            if (parts.stream().anyMatch(part -> part.startsWith(other.getKey()))) {
                return refused("This is " + other.getValue() + ", not an Excel workbook.", SAVE_AS);
            }
        }
        return parts.stream().anyMatch(part -> part.endsWith(".xlsx"))
                ? refused("This is a zip file with workbooks in it.", "Unzip it and send the workbooks themselves.")
                : refused(NO_WORKBOOK, SAVE_AS);
    }

    private static RefusedFile oldOrLocked(byte[] file) {
        if (names(file, "EncryptedPackage")) {
            return new RefusedFile(
                    "The workbook is protected with a password.",
                    Why.NOBODY_SEES,
                    "Save it without a password: in Excel, File, Info, Protect Workbook, Encrypt with Password.");
        }
        return names(file, "Workbook") || names(file, "Book")
                ? refused("This is an old Excel workbook (.xls).", SAVE_AS)
                : refused("This is not an Excel workbook.", SAVE_AS);
    }

    private static RefusedFile text(byte[] file) {
        String start = new String(Arrays.copyOf(file, Math.min(file.length, FIRST_BYTES)), ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (start.isBlank()) {
            return refused("The file is empty.", "Save the workbook again and send that.");
        }
        if (start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return refused("This is an old Excel workbook (XML).", SAVE_AS);
        }
        if (start.contains("<html") || start.contains("<!doctype html") || start.contains("<table")) {
            return refused(
                    "This is a web page, not an Excel workbook.",
                    "Download the workbook again. If it opens in Excel, save it there as an Excel workbook (.xlsx).");
        }
        return start.chars().noneMatch(letter -> letter < '\t') && start.matches("(?s)[^\n]*[,;\t].*")
                ? refused(
                        "This is a text file such as a CSV, not an Excel workbook.",
                        "Download the workbook, paste the rows into its sheet and save it as .xlsx.")
                : refused("This is not an Excel workbook.", SAVE_AS);
    }

    private static RefusedFile refused(String what, String fix) {
        return new RefusedFile(what, Why.ONE_FORM, fix);
    }

    /** An old Office file names its streams in UTF-16; it is not taken apart, so nothing in it can do harm. */
    private static boolean names(byte[] file, String stream) {
        return new String(file, ISO_8859_1).contains(new String((stream + "\0").getBytes(UTF_16LE), ISO_8859_1));
    }
}
