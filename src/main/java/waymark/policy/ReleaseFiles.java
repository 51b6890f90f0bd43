package waymark.policy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.calendar.InvalidTermDates;
import waymark.calendar.TermCalendars;
import waymark.policy.WorkbookReader.Reading;

/**
 * The files that a release is read from, by their path: {@code solihull/single-panel} for a workbook,
 * {@code term-calendars/solihull.yaml} for a term calendar.
 */
public final class ReleaseFiles {

    /** How the path of a term calendar starts. */
    public static final String CALENDARS = "term-calendars/";

    private ReleaseFiles() {}

    /** Whether a path is a term calendar's; otherwise it is a workbook's. */
    public static boolean isCalendar(String path) {
        return path.startsWith(CALENDARS);
    }

    /** The pack that a workbook's path is in, for example {@code solihull}. */
    public static String authority(String path) {
        return path.substring(0, path.indexOf('/'));
    }

    /**
     * The release that the files make.
     *
     * @throws BrokenTables with every fault of every file
     */
    public static Release read(SortedMap<String, byte[]> files) {
        List<Reading> readings = files.entrySet().parallelStream()
                .filter(file -> !isCalendar(file.getKey()))
                .map(file -> WorkbookReader.reading(file.getValue(), file.getKey()))
                .toList();
        List<Fault> faults = new ArrayList<>();
        readings.forEach(reading -> faults.addAll(reading.faults()));
        TermCalendars calendars = calendars(files, faults);
        if (!faults.isEmpty()) {
            throw new BrokenTables(faults);
        }
        return Release.of(readings.stream().map(Reading::workbook).toList(), calendars);
    }

    /**
     * The term calendars among the files.
     *
     * @throws BrokenTables with every fault of every calendar
     */
    public static TermCalendars calendars(Map<String, byte[]> files) {
        List<Fault> faults = new ArrayList<>();
        TermCalendars calendars = calendars(files, faults);
        if (!faults.isEmpty()) {
            throw new BrokenTables(faults);
        }
        return calendars;
    }

    private static TermCalendars calendars(Map<String, byte[]> files, List<Fault> faults) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((path, file) -> {
            if (isCalendar(path)) {
                texts.put(path.substring(CALENDARS.length()), new String(file, StandardCharsets.UTF_8));
            }
        });
        try {
            return TermCalendars.parse(texts);
        } catch (InvalidTermDates invalid) {
            invalid.problems()
                    .forEach(problem -> faults.add(
                            new Fault("term-calendars", "", problem, Why.TERMS, "Correct the dates in the file.")));
            return TermCalendars.of(List.of());
        }
    }
}
