package waymark.desk;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.desk.FolderRows.FolderRow;
import waymark.desk.Publication.Kind;
import waymark.policy.BrokenTables;
import waymark.policy.Fault;
import waymark.policy.Hash;
import waymark.policy.ReleaseFiles;
import waymark.policy.ReleaseFolder;
import waymark.store.StoreUnavailable;

/**
 * The tables folder as one who publishes: what changes in it is in force from today. A workbook that people have
 * published since stays as they published it.
 */
@Singleton
public final class TablesFolder {

    /** By whom the folder's publications are. */
    public static final String NAME = "the tables folder";

    private static final Logger LOG = LoggerFactory.getLogger(TablesFolder.class);
    private static final int MOST_NAMED = 8;

    private final ReleaseFolder folder;
    private final FolderRows rows;
    private final WorkbookFiles files;
    private final Publications publications;
    private final Publishing publishing;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;
    private volatile SortedMap<String, String> heldBack = Collections.emptySortedMap();

    TablesFolder(
            ReleaseFolder folder,
            FolderRows rows,
            WorkbookFiles files,
            Publications publications,
            Publishing publishing,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.folder = folder;
        this.rows = rows;
        this.files = files;
        this.publications = publications;
        this.publishing = publishing;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The workbooks that differ in the folder from what people have published: the hash of the folder's by its path. */
    public SortedMap<String, String> heldBack() {
        return heldBack;
    }

    /**
     * Publishes what has changed. When something is wrong with it, every fault is logged and what is in force stays.
     *
     * @throws BrokenTables when nothing is in force yet
     */
    public synchronized void takeUp() {
        try {
            takeUp(folder.contents());
        } catch (BrokenTables broken) {
            if (publications.history().newest() == 0) {
                throw broken;
            }
            LOG.error(
                    "The tables in {} cannot be used; what is in force stays:{}",
                    folder.tables(),
                    broken.faults().stream().map(fault -> "\n  " + fault).collect(Collectors.joining()));
        } catch (Conflict another) {
            LOG.info("Another node has published meanwhile; the tables folder is looked at again");
            takeUp();
        }
    }

    private void takeUp(SortedMap<String, byte[]> now) {
        History history = publications.history();
        Map<String, FolderRow> held = held();
        SortedMap<String, String> hashes = new TreeMap<>();
        now.forEach((path, file) -> hashes.put(path, Hash.of(file)));
        SortedMap<String, String> changed = changed(hashes, held);
        SortedMap<String, String> inPlace = history.latest();
        SortedMap<String, String> theirs = new TreeMap<>(changed);
        theirs.keySet()
                .removeIf(path -> Objects.equals(changed.get(path), inPlace.get(path)) || !people(history, held, path));
        tell(theirs, history);
        changed.keySet().removeAll(theirs.keySet());
        if (!changed.isEmpty()) {
            keep(now, changed);
            publish(history, changed, inPlace);
        }
    }

    private Map<String, FolderRow> held() {
        return StoreUnavailable.whenReached(
                () -> rows.findAll().stream().collect(Collectors.toMap(FolderRow::path, row -> row)));
    }

    /** What is otherwise than the folder last held; null for what is gone. */
    private static SortedMap<String, String> changed(Map<String, String> now, Map<String, FolderRow> held) {
        SortedMap<String, String> changed = new TreeMap<>();
        Set<String> paths = new TreeSet<>(now.keySet());
        paths.addAll(held.keySet());
        for (String path : paths) {
            String before = held.containsKey(path) ? held.get(path).file() : null;
            if (!Objects.equals(now.get(path), before)) {
                changed.put(path, now.get(path));
            }
        }
        return changed;
    }

    /** Whether people have published a workbook since the folder was last at one with what is published. */
    private static boolean people(History history, Map<String, FolderRow> held, String path) {
        int since = held.containsKey(path) ? held.get(path).publication() : 0;
        return history.touching(path).stream().anyMatch(each -> each.number() > since && each.kind() != Kind.SHIPPED);
    }

    private void tell(SortedMap<String, String> theirs, History history) {
        if (!theirs.equals(heldBack)) {
            theirs.keySet()
                    .forEach(path -> LOG.warn(
                            "{} has changed in the tables folder, but {} published it at the policy desk since: theirs"
                                    + " stands. To use the folder's, upload it there.",
                            path,
                            history.touching(path).getLast().publishedBy()));
        }
        heldBack = Collections.unmodifiableSortedMap(theirs);
    }

    /** Keeps what can be read; what cannot is listed with every fault, and nothing is kept. */
    private void keep(Map<String, byte[]> now, SortedMap<String, String> changed) {
        Collection<String> there = new ArrayList<>(changed.keySet());
        there.removeIf(path -> changed.get(path) == null);
        List<Fault> faults = there.parallelStream()
                .filter(path -> !ReleaseFiles.isCalendar(path))
                .flatMap(path -> files.read(path, changed.get(path), now.get(path)).faults().stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new BrokenTables(faults);
        }
        StoreUnavailable.whenReached(() -> {
            there.forEach(path -> files.keep(now.get(path)));
            return there;
        });
    }

    private void publish(History history, SortedMap<String, String> changed, SortedMap<String, String> inPlace) {
        SortedMap<String, String> put = new TreeMap<>(changed);
        put.keySet().removeIf(path -> Objects.equals(changed.get(path), inPlace.get(path)));
        int number = put.isEmpty() ? history.newest() : history.newest() + 1;
        Runnable remember = () -> changed.forEach((path, file) -> remember(path, file, number));
        if (put.isEmpty()) {
            StoreUnavailable.whenReached(() -> transactions.executeWrite(transaction -> {
                remember.run();
                return number;
            }));
            return;
        }
        boolean first = history.newest() == 0;
        publishing.publish(
                history,
                new Publication(
                        number,
                        Kind.SHIPPED,
                        null,
                        first ? Publication.ALWAYS : LocalDate.now(clock),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        NAME,
                        null,
                        first ? "The tables that Waymark started with." : "The tables folder has changed.",
                        null,
                        null,
                        put),
                remember);
        LOG.info("Publication {} from the tables folder is in force: {}", number, words(put.keySet()));
    }

    private static String words(Set<String> paths) {
        return paths.size() > MOST_NAMED ? paths.size() + " files" : String.join(", ", paths);
    }

    private void remember(String path, String file, int number) {
        rows.remove(path);
        if (file != null) {
            rows.add(new FolderRow(path, file, number));
        }
    }
}
