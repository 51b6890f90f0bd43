package waymark.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import waymark.access.Caller;
import waymark.casefile.CaseFile;
import waymark.casefile.CaseFileReader;
import waymark.casefile.InvalidCaseFile;
import waymark.journal.Event;
import waymark.journal.Journal;
import waymark.policy.Settings;
import waymark.recommend.Recommenders;
import waymark.store.Disk;
import waymark.store.StoreUnavailable;

/**
 * Deletes what has been kept long enough, case by case, each in one transaction with its report in the journal. What is
 * on hold stays, and so does a case whose time cannot be worked out.
 */
@Singleton
public final class Retention {

    private static final int PAGE = 200;

    private final CaseRows rows;
    private final CaseData data;
    private final List<SharedRecords> shared;
    private final Holds holds;
    private final Journal journal;
    private final Recommenders recommenders;
    private final CaseFileReader reader;
    private final TransactionOperations<Connection> transactions;
    private final Disk disk;
    private final Clock clock;

    Retention(
            CaseRows rows,
            CaseData data,
            List<SharedRecords> shared,
            Holds holds,
            Journal journal,
            Recommenders recommenders,
            CaseFileReader reader,
            TransactionOperations<Connection> transactions,
            Disk disk,
            Clock clock) {
        this.rows = rows;
        this.data = data;
        this.shared = shared;
        this.holds = holds;
        this.journal = journal;
        this.recommenders = recommenders;
        this.reader = reader;
        this.transactions = transactions;
        this.disk = disk;
        this.clock = clock;
    }

    /** What is, or would be, done with a case. */
    public enum Done {
        DELETED("deleted"),
        WOULD_BE_DELETED("would be deleted"),
        ON_HOLD("on hold"),
        NOT_KNOWN("kept: its time is not known");

        private final String words;

        Done(String words) {
            this.words = words;
        }

        /** As a person reads it. */
        public String words() {
            return words;
        }
    }

    /**
     * One case that is, or would be, deleted, or that somebody has to look at. Cases that are simply kept are counted.
     *
     * @param records how many of each type went; empty when none did
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Line(String authority, String reference, Done done, KeepUntil keep, Map<String, Long> records) {}

    /**
     * What came of a run.
     *
     * @param cases how many were looked at
     * @param kept how many simply stay
     */
    public record Report(LocalDate day, boolean dryRun, long cases, long kept, List<Line> lines) {}

    /**
     * Looks at every case that the caller sees, and deletes what has been kept long enough.
     *
     * @param dryRun whether only to say what would be done
     * @param progress is told how many of how many cases were looked at
     * @throws StoreUnavailable when the store cannot be reached; what was deleted stays deleted
     */
    public Report run(Caller by, boolean dryRun, BiConsumer<Long, Long> progress) {
        LocalDate today = LocalDate.now(clock);
        return StoreUnavailable.whenReached(() -> {
            List<String> authorities =
                    rows.authorities().stream().filter(by::sees).toList();
            long all = authorities.stream().mapToLong(rows::count).sum();
            List<Line> lines = new ArrayList<>();
            long looked = 0;
            for (String authority : authorities) {
                Settings settings = recommenders.inForce().release().settings(authority);
                List<Hold> held = holds.of(authority);
                List<String> page = rows.references(authority, "", PAGE);
                while (!page.isEmpty()) {
                    page.stream()
                            .map(reference -> look(authority, reference, settings, held, today, dryRun, by))
                            .filter(Objects::nonNull)
                            .forEach(lines::add);
                    looked += page.size();
                    progress.accept(looked, all);
                    page = rows.references(authority, page.getLast(), PAGE);
                }
            }
            return new Report(today, dryRun, looked, looked - lines.size(), List.copyOf(lines));
        });
    }

    private Line look(
            String authority,
            String reference,
            Settings settings,
            List<Hold> held,
            LocalDate today,
            boolean dryRun,
            Caller by) {
        KeepUntil keep = keepUntil(rows.caseFiles(authority, reference), settings);
        if (keep.day() == null) {
            return new Line(authority, reference, Done.NOT_KNOWN, keep, Map.of());
        }
        if (!keep.over(today)) {
            return null;
        }
        if (held.stream().anyMatch(hold -> hold.covers(reference))) {
            return new Line(authority, reference, Done.ON_HOLD, keep, Map.of());
        }
        return dryRun
                ? new Line(authority, reference, Done.WOULD_BE_DELETED, keep, Map.of())
                : new Line(authority, reference, Done.DELETED, keep, delete(authority, reference, keep, by));
    }

    private Map<String, Long> delete(String authority, String reference, KeepUntil keep, Caller by) {
        Map<String, Long> deleted = transactions.executeWrite(transaction -> {
            List<Event> changed = new ArrayList<>();
            Map<String, Long> records = new LinkedHashMap<>();
            for (SharedRecords each : shared) {
                SharedRecords.TakenOut taken = each.takeOut(authority, reference, by.name());
                changed.addAll(taken.changed());
                records.merge(each.type(), taken.records(), Long::sum);
            }
            records.values().removeIf(count -> count == 0);
            records.putAll(data.delete(authority, reference));
            journal.erase(authority, reference, keep.rule(), records, changed, by.name());
            return records;
        });
        disk.sync();
        return deleted;
    }

    private KeepUntil keepUntil(List<String> caseFiles, Settings settings) {
        try {
            List<CaseFile> read = caseFiles.stream()
                    .map(file -> reader.read(file.getBytes(StandardCharsets.UTF_8)))
                    .toList();
            return KeepUntil.of(read, settings);
        } catch (InvalidCaseFile changed) {
            return KeepUntil.notKnown(
                    "A case file was kept by another version of Waymark, which this one cannot read.");
        }
    }
}
