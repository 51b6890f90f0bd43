package waymark.desk;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.desk.Draft.State;
import waymark.desk.DraftFileRows.DraftFileRow;
import waymark.policy.Fault;
import waymark.policy.Hash;
import waymark.policy.ReleaseFiles;
import waymark.policy.WorkbookReader;
import waymark.policy.WorkbookReader.Reading;
import waymark.store.Disk;
import waymark.store.StoreUnavailable;

/** Takes workbooks in as drafts. The same files are one draft, however often and by whomever they are sent. */
@Singleton
public final class Uploads {

    /** The most bytes of one file. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** The most files of one draft. */
    public static final int MOST_FILES = 20;

    private static final String NAME = "[a-z][a-z0-9]{0,40}(-[a-z0-9]{1,40}){0,8}";
    private static final String PATH = NAME + "/" + NAME;

    private final DraftRows rows;
    private final DraftFileRows fileRows;
    private final DraftEventRows events;
    private final Drafts drafts;
    private final WorkbookFiles files;
    private final Publications publications;
    private final Checking checking;
    private final TransactionOperations<Connection> transactions;
    private final Disk disk;
    private final Clock clock;

    Uploads(
            DraftRows rows,
            DraftFileRows fileRows,
            DraftEventRows events,
            Drafts drafts,
            WorkbookFiles files,
            Publications publications,
            Checking checking,
            TransactionOperations<Connection> transactions,
            Disk disk,
            Clock clock) {
        this.rows = rows;
        this.fileRows = fileRows;
        this.events = events;
        this.drafts = drafts;
        this.files = files;
        this.publications = publications;
        this.checking = checking;
        this.transactions = transactions;
        this.disk = disk;
        this.clock = clock;
    }

    /**
     * A file as it was sent.
     *
     * @param name what the sender calls it
     */
    public record Sent(String name, byte[] bytes) {}

    /**
     * The draft that an upload is.
     *
     * @param opened whether it is new, or open again
     */
    public record Taken(Draft draft, boolean opened) {}

    /**
     * Takes in workbooks of one authority as a draft, and has it checked. A workbook whose tables have faults is taken,
     * so that they can be seen; a file that cannot be opened safely, or does not say which workbook it is, is not.
     *
     * @param note what the author has to say about it; may be empty
     * @throws NotTaken with what is wrong, when nothing was kept
     * @throws NotPermitted when it is for others to change these tables
     * @throws Conflict when nothing would change
     */
    public Taken take(Caller by, List<Sent> sent, String note) {
        Permission.require(by, "upload workbooks", Role.POLICY_LEAD);
        SortedMap<String, byte[]> workbooks = workbooks(sent);
        String authority = authority(workbooks);
        Permission.overTables(by, authority);
        SortedMap<String, String> hashes = new TreeMap<>();
        workbooks.forEach((path, file) -> hashes.put(path, Hash.of(file)));
        String id = id(authority, hashes);
        Taken taken = StoreUnavailable.whenReached(() -> {
            Taken result = transactions.executeWrite(transaction -> take(by, id, authority, workbooks, hashes, note));
            disk.sync();
            return result;
        });
        checking.ask();
        return taken;
    }

    private Taken take(
            Caller by,
            String id,
            String authority,
            Map<String, byte[]> workbooks,
            SortedMap<String, String> hashes,
            String note) {
        History history = publications.history();
        SortedMap<String, String> latest = history.latest();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean changes =
                hashes.entrySet().stream().anyMatch(file -> !file.getValue().equals(latest.get(file.getKey())));
        if (rows.findById(id).isEmpty() && !changes) {
            throw new Conflict("These are the very workbooks that are published. There is nothing to change.");
        }
        boolean opened = rows.add(id, authority, State.OPEN.name(), now) == 1 || changes && reopened(id);
        rows.lock(id);
        if (opened) {
            rows.openedAt(id, now);
            workbooks.values().forEach(files::keep);
            fileRows.remove(id);
            fileRows.addAll(hashes.entrySet().stream()
                    .map(file -> new DraftFileRow(id, file.getKey(), file.getValue(), latest.get(file.getKey())))
                    .toList());
        }
        if (opened || !drafts.get(id).uploaders().contains(by.name())) {
            events.add(id, Draft.Event.Kind.UPLOADED.name(), by.name(), now, note.strip());
        }
        return new Taken(drafts.get(id), opened);
    }

    /** What was sent back or withdrawn, or published and taken back, is open again. */
    private boolean reopened(String id) {
        for (State closed : List.of(State.SENT_BACK, State.WITHDRAWN, State.PUBLISHED)) {
            if (rows.move(id, closed.name(), State.OPEN.name()) == 1) {
                return true;
            }
        }
        return false;
    }

    private static SortedMap<String, byte[]> workbooks(List<Sent> sent) {
        if (sent.isEmpty() || sent.size() > MOST_FILES) {
            throw new NotTaken("Send 1 to " + MOST_FILES + " workbooks at a time. There were " + sent.size() + ".");
        }
        SortedMap<String, byte[]> workbooks = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Sent file : sent) {
            Reading reading = WorkbookReader.look(file.bytes(), file.name());
            String path = reading.workbook().path();
            if (!path.matches(PATH) || ReleaseFiles.isCalendar(path)) {
                faults.addAll(reading.faults().isEmpty() ? List.of(misnamed(file, path)) : reading.faults());
            } else if (workbooks.put(path, file.bytes()) != null) {
                throw new NotTaken("Two of the files are " + path + ". Send one of them.");
            }
        }
        if (!faults.isEmpty()) {
            throw new NotTaken("Not every file can be taken. Nothing was kept.", faults);
        }
        return workbooks;
    }

    private static Fault misnamed(Sent file, String path) {
        return new Fault(
                file.name(),
                "About",
                "The workbook says that it is " + path + ".",
                "A workbook is found again by its authority and its name.",
                "Write both in small letters, digits and hyphens, for example solihull and single-panel.");
    }

    private static String authority(SortedMap<String, byte[]> workbooks) {
        TreeSet<String> authorities = new TreeSet<>();
        workbooks.keySet().forEach(path -> authorities.add(ReleaseFiles.authority(path)));
        if (authorities.size() > 1) {
            throw new NotTaken("The workbooks are of " + String.join(" and ", authorities)
                    + ". Send those of one at a time, since each is approved by its own people.");
        }
        return authorities.first();
    }

    private static String id(String authority, SortedMap<String, String> hashes) {
        StringBuilder all = new StringBuilder(authority);
        hashes.forEach((path, file) -> all.append('\n').append(path).append(' ').append(file));
        return Hash.shortened(Hash.of(all.toString()));
    }
}
