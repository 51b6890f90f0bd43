package waymark.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import waymark.calendar.InvalidTermDates;
import waymark.calendar.TermCalendars;
import waymark.policy.WorkbookReader.Reading;

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
        List<Fault> faults = new ArrayList<>();
        List<Workbook> workbooks = workbooks(faults);
        TermCalendars termCalendars = termCalendars(faults);
        if (!faults.isEmpty()) {
            throw new BrokenTables(faults);
        }
        return Release.of(workbooks, termCalendars);
    }

    private List<Workbook> workbooks(List<Fault> faults) {
        List<Reading> readings =
                files().parallelStream().map(ReleaseFolder::read).toList();
        readings.forEach(reading -> faults.addAll(reading.faults()));
        if (readings.isEmpty()) {
            faults.add(new Fault(
                    tables.toString(),
                    "",
                    "There are no workbooks here.",
                    Why.TABLES_FOLDER,
                    "Set WAYMARK_TABLES to the folder with the packs."));
        }
        return readings.stream().map(Reading::workbook).toList();
    }

    private static Reading read(Path file) {
        String path = WorkbookReader.path(file);
        try {
            return WorkbookReader.reading(Files.readAllBytes(file), path);
        } catch (IOException unreadable) {
            return new Reading(
                    null,
                    List.of(new Fault(
                            path,
                            "",
                            "The file cannot be read.",
                            Why.TABLES_FOLDER,
                            "See that Waymark is allowed to read it.")));
        }
    }

    private TermCalendars termCalendars(List<Fault> faults) {
        try {
            return TermCalendars.read(calendars);
        } catch (InvalidTermDates invalid) {
            invalid.problems()
                    .forEach(problem -> faults.add(new Fault(calendars.toString(), "", problem, Why.TERMS, "")));
        } catch (UncheckedIOException unreadable) {
            faults.add(new Fault(
                    calendars.toString(),
                    "",
                    "The term calendars cannot be read.",
                    Why.TERMS,
                    "Set WAYMARK_CALENDARS to the folder with the term calendars."));
        }
        return TermCalendars.of(List.of());
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
            return files.toList();
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
