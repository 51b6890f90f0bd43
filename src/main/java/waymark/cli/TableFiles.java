package waymark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import waymark.policy.BrokenTables;
import waymark.policy.ReleaseFolder;
import waymark.policy.Workbook;
import waymark.policy.WorkbookReader;
import waymark.policy.WorkbookReader.Reading;
import waymark.policy.WorkbookText;

/** Finds and reads workbooks, as spreadsheets or as text. */
final class TableFiles {
    private TableFiles() {}

    /** Reads every workbook of every pack, whose folders and names must be the workbooks' own. */
    static List<Reading> all() {
        ReleaseFolder folder = Folders.release();
        if (!Files.isDirectory(folder.tables())) {
            throw new Refusal("there are no decision tables at " + folder.tables()
                    + ". Set WAYMARK_TABLES to the folder with the packs.");
        }
        return folder.files().stream()
                .map(file -> WorkbookReader.reading(bytes(file), WorkbookReader.path(file)))
                .toList();
    }

    /** Reads a file that may stand anywhere. */
    static Reading look(Path file) {
        if (!isText(file)) {
            return WorkbookReader.look(bytes(file), file.toString());
        }
        try {
            return new Reading(text(file), List.of());
        } catch (BrokenTables broken) {
            return new Reading(empty(), broken.faults());
        }
    }

    /** Reads a workbook's text, whose folder is its authority. */
    static Workbook text(Path file) {
        String text = new String(bytes(file), StandardCharsets.UTF_8);
        return WorkbookText.parse(
                text,
                file.toAbsolutePath().normalize().getParent().getFileName().toString());
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(".yaml") || file.toString().endsWith(".yml");
    }

    private static Workbook empty() {
        return new Workbook("", "", "", List.of(), List.of(), List.of(), List.of());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new Refusal("there is no file " + file + ".");
        } catch (IOException e) {
            throw new Refusal("the file " + file + " cannot be read.");
        }
    }
}
