package waymark.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where the files of a release are.
 *
 * @param tables a folder of packs, one for each authority, with a workbook for each policy area
 * @param calendars a folder of term calendars
 */
public record ReleaseFolder(Path tables, Path calendars) {

    private static final String ENDING = ".xlsx";

    /**
     * Reads every workbook and calendar as they are now.
     *
     * @throws BrokenTables with every fault of every file
     */
    public Release read() {
        return ReleaseFiles.read(contents());
    }

    /**
     * The bytes of every workbook and calendar as they are now, by the path that {@link ReleaseFiles} knows it by.
     *
     * @throws BrokenTables when there are none, or when one cannot be read
     */
    public SortedMap<String, byte[]> contents() {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        files().forEach(file -> put(WorkbookReader.path(file), file, contents, faults));
        if (contents.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(
                    tables.toString(),
                    "",
                    "There are no workbooks here.",
                    Why.TABLES_FOLDER,
                    "Set WAYMARK_TABLES to the folder with the packs."));
        }
        if (!Files.isDirectory(calendars)) {
            faults.add(new Fault(
                    calendars.toString(),
                    "",
                    "The term calendars cannot be read.",
                    Why.TERMS,
                    "Set WAYMARK_CALENDARS to the folder with the term calendars."));
        }
        calendarFiles().forEach(file -> put(ReleaseFiles.CALENDARS + file.getFileName(), file, contents, faults));
        if (!faults.isEmpty()) {
            throw new BrokenTables(faults);
        }
        return contents;
    }

    private static void put(String path, Path file, Map<String, byte[]> contents, List<Fault> faults) {
        try {
            contents.put(path, Files.readAllBytes(file));
        } catch (IOException unreadable) {
            faults.add(new Fault(
                    path,
                    "",
                    "The file cannot be read.",
                    Why.TABLES_FOLDER,
                    "See that Waymark is allowed to read it."));
        }
    }

    /** The files of the workbooks, in order of path. */
    public List<Path> files() {
        if (!Files.isDirectory(tables)) {
            return List.of();
        }
        try (Stream<Path> files = Files.find(tables, 2, (file, about) -> about.isRegularFile() && isWorkbook(file))) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The size and time of every file that a release is read from, to see whether one has changed. */
    public Map<Path, String> stamps() {
        Map<Path, String> stamps = new TreeMap<>();
        Stream.concat(files().stream(), calendarFiles().stream()).forEach(file -> stamps.put(file, stamp(file)));
        return stamps;
    }

    private static String stamp(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return "gone";
        }
    }

    private List<Path> calendarFiles() {
        if (!Files.isDirectory(calendars)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(calendars)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A spreadsheet program leaves a file that starts with ~$ beside a workbook that is open. */
    private static boolean isWorkbook(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) && !name.startsWith("~$") && !name.startsWith(".");
    }
}
