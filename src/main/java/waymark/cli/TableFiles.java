package waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import waymark.policy.BrokenTables;
import waymark.policy.Workbook;
import waymark.policy.WorkbookReader;
import waymark.policy.WorkbookReader.Reading;
import waymark.policy.WorkbookText;

/** Finds and reads workbooks, as spreadsheets or as text. */
final class TableFiles {
    private TableFiles() {}

    /** The folder of packs: {@code WAYMARK_TABLES}, or decision-tables next to the program. */
    static Path folder() {
        return Folders.release().tables();
    }

    /** The workbooks of every pack, in order. */
    static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(TableFiles::isWorkbook).sorted().toList();
        } catch (IOException e) {
            throw new Refusal(
                    "there are no decision tables at " + folder + ". Set WAYMARK_TABLES to the folder with the packs.");
        }
    }

    /** Reads a file of a pack, whose folder and name must be the workbook's own. */
    static Reading reading(Path file) {
        try {
            return new Reading(WorkbookReader.read(bytes(file), WorkbookReader.path(file)), List.of());
        } catch (BrokenTables broken) {
            return new Reading(look(file).workbook(), broken.faults());
        }
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
        String text = new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8);
        return WorkbookText.parse(
                text,
                file.toAbsolutePath().normalize().getParent().getFileName().toString());
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(".yaml") || file.toString().endsWith(".yml");
    }

    /** A spreadsheet program leaves a file that starts with ~$ beside a workbook that is open. */
    private static boolean isWorkbook(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".xlsx") && !name.startsWith("~$") && !name.startsWith(".");
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
