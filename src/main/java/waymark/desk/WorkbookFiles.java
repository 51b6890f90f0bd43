package waymark.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.calendar.TermCalendars;
import waymark.desk.FileRows.FileRow;
import waymark.policy.Hash;
import waymark.policy.ReleaseFiles;
import waymark.policy.WorkbookReader;
import waymark.policy.WorkbookReader.Reading;
import waymark.store.StoreUnavailable;

/** The very bytes of every workbook and term calendar that was uploaded or shipped, by their hash. */
@Singleton
public final class WorkbookFiles {

    private static final int READ_LAST = 200;

    private final FileRows rows;
    private final Clock clock;
    private final Map<List<String>, Reading> readings =
            Collections.synchronizedMap(new LinkedHashMap<>(READ_LAST, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<List<String>, Reading> eldest) {
                    return size() > READ_LAST;
                }
            });

    WorkbookFiles(FileRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Keeps a file, once however often it comes, and gives its hash. */
    String keep(byte[] file) {
        String hash = Hash.of(file);
        rows.add(new FileRow(hash, file, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return hash;
    }

    /**
     * The very bytes of a file.
     *
     * @throws StoreUnavailable when it cannot be known
     */
    public Optional<byte[]> bytes(String hash) {
        return StoreUnavailable.whenReached(() -> rows.findByHash(hash).map(FileRow::bytes));
    }

    /** A workbook as it reads in its place, for example {@code solihull/single-panel}, with its faults. */
    Reading reading(String path, String hash) {
        Reading known = readings.get(List.of(path, hash));
        return known == null ? read(path, hash, kept(hash)) : known;
    }

    /** Reads a workbook that need not be kept. */
    Reading read(String path, String hash, byte[] file) {
        Reading reading = WorkbookReader.reading(file, path);
        readings.put(List.of(path, hash), reading);
        return reading;
    }

    /** Every workbook among some files, with its faults. */
    List<Reading> readings(SortedMap<String, String> files) {
        return files.entrySet().parallelStream()
                .filter(file -> !ReleaseFiles.isCalendar(file.getKey()))
                .map(file -> reading(file.getKey(), file.getValue()))
                .toList();
    }

    /**
     * The term calendars among some files.
     *
     * @param files their hashes by their paths
     * @throws waymark.policy.BrokenTables with every fault of every calendar
     */
    TermCalendars calendars(SortedMap<String, String> files) {
        Map<String, byte[]> calendars = new TreeMap<>();
        files.forEach((path, hash) -> {
            if (ReleaseFiles.isCalendar(path)) {
                calendars.put(path, kept(hash));
            }
        });
        return ReleaseFiles.calendars(calendars);
    }

    private byte[] kept(String hash) {
        return bytes(hash).orElseThrow(() -> new IllegalStateException("File " + hash + " is not kept"));
    }
}
