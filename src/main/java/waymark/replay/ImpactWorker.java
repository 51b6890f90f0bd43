package waymark.replay;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.casefile.CaseFileReader;
import waymark.policy.BrokenTables;
import waymark.policy.Fault;
import waymark.replay.ImpactJob.State;
import waymark.store.StoreUnavailable;
import waymark.store.StoredCase;
import waymark.store.StoredCases;

/**
 * Does the runs that wait, one at a time on each node, on threads of its own so that no caller waits for it. A run whose
 * node has stopped is begun again, here or elsewhere.
 */
@Singleton
class ImpactWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ImpactWorker.class);
    private static final int LONGEST_FAULT = 1_000;

    private final ImpactRows rows;
    private final StoredCases cases;
    private final BeanProvider<ImpactReleases> releases;
    private final CaseFileReader reader;
    private final TransactionOperations<Connection> transactions;
    private final ExecutorService executor =
            Executors.newCachedThreadPool(Thread.ofPlatform().name("impact-", 1).factory());
    private final Clock clock;
    private final Duration deaf;
    private final String me = UUID.randomUUID().toString();
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean stopping;

    /** @param deaf how long a node that works on a run may be silent before another begins it again */
    ImpactWorker(
            ImpactRows rows,
            StoredCases cases,
            BeanProvider<ImpactReleases> releases,
            CaseFileReader reader,
            TransactionOperations<Connection> transactions,
            Clock clock,
            @Value("${waymark.impact.deaf:30s}") Duration deaf) {
        this.rows = rows;
        this.cases = cases;
        this.releases = releases;
        this.reader = reader;
        this.transactions = transactions;
        this.clock = clock;
        this.deaf = deaf;
    }

    /** The run was cancelled, another node has begun it again, or this one is about to stop. */
    private static final class NotOurs extends RuntimeException {
        NotOurs() {
            super(null, null, false, false);
        }
    }

    /** Looks for work as soon as may be, and now and then for what another node has left behind. */
    @Scheduled(initialDelay = "${waymark.impact.look:3s}", fixedDelay = "${waymark.impact.look:3s}")
    void ask() {
        if (!stopping) {
            executor.execute(this::look);
        }
    }

    /** Stops between two portions; the run goes back into the queue. */
    @PreDestroy
    void stop() {
        stopping = true;
        executor.close();
    }

    /** Does all that waits. */
    private void look() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            for (Optional<String> next = next(); next.isPresent(); next = next()) {
                work(next.get());
            }
        } catch (StoreUnavailable unreachable) {
            LOG.warn("Impact runs wait: {}", unreachable.getMessage());
        } finally {
            busy.set(false);
        }
    }

    private Optional<String> next() {
        if (stopping) {
            return Optional.empty();
        }
        Instant now = now();
        Instant silentSince = now.minus(deaf);
        return StoreUnavailable.whenReached(() -> rows.due(silentSince).stream()
                .filter(id -> rows.takeOn(id, me, now, silentSince) == 1)
                .findFirst());
    }

    private void work(String id) {
        try {
            ImpactRow row = StoreUnavailable.whenReached(() -> {
                rows.forgetCases(id);
                return rows.findById(id).orElseThrow();
            });
            Impact impact = impact(row);
            end(id, State.DONE, ImpactJson.written(impact), null);
        } catch (NotOurs taken) {
            LOG.info("Impact run {} was stopped", id);
            StoreUnavailable.whenReached(() -> rows.end(id, me, State.QUEUED.name(), null, null, now()));
        } catch (BrokenTables broken) {
            end(id, State.FAILED, null, "The draft cannot be read in full: " + first(broken.faults()));
        } catch (StoreUnavailable unreachable) {
            throw unreachable;
        } catch (RuntimeException wrong) {
            LOG.error("Impact run {} failed", id, wrong);
            end(id, State.FAILED, null, "Something went wrong. The log tells more.");
        }
    }

    private static String first(List<Fault> faults) {
        String first = faults.getFirst().toString();
        return first.length() > LONGEST_FAULT / 2 ? first.substring(0, LONGEST_FAULT / 2) : first;
    }

    private Impact impact(ImpactRow row) {
        ImpactReleases.Pair pair = releases.get().of(row.draft(), row.base());
        ImpactPortions portions = new ImpactPortions(row, pair, reader, rows, transactions, executor, this::heard);
        if (row.uploaded()) {
            portions.upload();
        } else {
            List<String> councils = row.authority() == null ? cases.authorities() : List.of(row.authority());
            councils.forEach(council -> cases.each(council, row.period(), page -> portions.take(given(page))));
        }
        return portions.finished();
    }

    private static List<GivenCase> given(List<StoredCase> page) {
        List<GivenCase> given = new ArrayList<>(page.size());
        for (StoredCase each : page) {
            given.add(new GivenCase(
                    each.reference(),
                    each.id(),
                    each.monitoring(),
                    each.caseFile().getBytes(StandardCharsets.UTF_8)));
        }
        return given;
    }

    /** Says how far a run is; a run that is no longer ours is left. */
    private void heard(String id, long done) {
        if (stopping || StoreUnavailable.whenReached(() -> rows.reached(id, me, done, now())) == 0) {
            throw new NotOurs();
        }
    }

    private void end(String id, State state, String result, String fault) {
        StoreUnavailable.whenReached(() -> transactions.executeWrite(transaction -> {
            rows.end(id, me, state.name(), result, fault, now());
            rows.forgetUpload(id);
            return id;
        }));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
