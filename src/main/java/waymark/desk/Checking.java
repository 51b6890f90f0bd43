package waymark.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.desk.CheckRows.CheckRow;
import waymark.desk.CheckState.State;
import waymark.policy.BrokenTables;
import waymark.policy.Fault;
import waymark.recommend.Recommenders;
import waymark.store.StoreUnavailable;

/**
 * Checks drafts in the background, one at a time on each node, beside everything that is published. What was found is
 * kept, and found anew once something else has been published.
 */
@Singleton
public class Checking {

    private static final Logger LOG = LoggerFactory.getLogger(Checking.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration DEAF = Duration.ofSeconds(30);

    private final CheckRows rows;
    private final Drafts drafts;
    private final Publications publications;
    private final WorkbookFiles files;
    private final Recommenders recommenders;
    private final ExecutorService worker;
    private final Clock clock;
    private volatile boolean stopped;

    Checking(
            CheckRows rows,
            Drafts drafts,
            Publications publications,
            WorkbookFiles files,
            Recommenders recommenders,
            @Named(TaskExecutors.BLOCKING) ExecutorService worker,
            Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.publications = publications;
        this.files = files;
        this.recommenders = recommenders;
        this.worker = worker;
        this.clock = clock;
    }

    /** How far the checks of a draft are; those that something published since has overtaken are asked for again. */
    public CheckState of(Draft draft) {
        int newest = publications.history().newest();
        return StoreUnavailable.whenReached(() -> rows.findByDraft(draft.id()))
                .filter(row -> row.base() >= newest || closed(draft))
                .map(row -> new CheckState(State.valueOf(row.state()), row.doing(), row.base(), read(row.findings())))
                .orElseGet(() -> new CheckState(State.QUEUED, "", newest, List.of()));
    }

    private static boolean closed(Draft draft) {
        return draft.state() != Draft.State.OPEN && draft.state() != Draft.State.APPROVED;
    }

    /** Has a draft checked as soon as may be. */
    void ask() {
        worker.execute(this::look);
    }

    /** Checks what is due, also what another node has left behind. */
    @Scheduled(initialDelay = "${waymark.checks:2s}", fixedDelay = "${waymark.checks:2s}")
    synchronized void look() {
        try {
            for (String id : stopped
                    ? List.<String>of()
                    : rows.due(publications.history().newest())) {
                check(id);
            }
        } catch (RuntimeException wrong) {
            LOG.warn("Drafts cannot be checked now; they are looked at again", wrong);
        }
    }

    /** Lets what is being checked be finished. */
    @PreDestroy
    void stop() {
        stopped = true;
        synchronized (this) {
            LOG.debug("No more drafts are checked");
        }
    }

    private void check(String id) {
        History history = publications.history();
        Instant now = now();
        rows.add(new CheckRow(id, 0, State.QUEUED.name(), "", "[]", now));
        if (rows.takeOn(id, history.newest(), "Reading the workbooks", now, now.minus(DEAF)) == 1) {
            rows.done(id, history.newest(), written(findings(drafts.get(id), history)), now());
        }
    }

    private List<Fault> findings(Draft draft, History history) {
        try {
            return release(draft, history).faults();
        } catch (BrokenTables broken) {
            return broken.faults();
        }
    }

    /** What the draft would make of everything published. */
    private Checks.Found release(Draft draft, History history) {
        SortedMap<String, String> before = history.latest();
        SortedMap<String, String> after = new TreeMap<>(before);
        after.putAll(draft.files());
        return new Checks(
                        files.readings(before),
                        files.readings(after),
                        files.readings(draft.files()),
                        files.calendars(after),
                        recommenders::prove)
                .run((what, tried, took) -> rows.heard(draft.id(), "Tried: " + what, now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String written(List<Fault> findings) {
        try {
            return JSON.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Records always have a JSON form", e);
        }
    }

    private static List<Fault> read(String findings) {
        try {
            return JSON.readValue(findings, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Waymark wrote this and cannot read it", e);
        }
    }
}
