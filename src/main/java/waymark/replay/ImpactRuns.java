package waymark.replay;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.replay.Impact.Unanswered;
import waymark.replay.ImpactJob.State;
import waymark.store.StoreUnavailable;
import waymark.store.StoredCases;

/**
 * The runs that were asked for and what they found. The same question about the same cases is one run, however often it
 * is asked.
 */
@Singleton
public class ImpactRuns {

    static final String CHANGED = "changed";
    static final String SET_ASIDE = "set-aside";

    private static final int PAGE = 500;
    private static final int ID_DIGITS = 32;

    private final ImpactRows rows;
    private final StoredCases cases;
    private final ImpactWorker worker;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    ImpactRuns(
            ImpactRows rows,
            StoredCases cases,
            ImpactWorker worker,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.worker = worker;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Asks for a run over stored cases. Asked again before any new case has come, it is the same run.
     *
     * @throws StoreUnavailable when it was not taken
     */
    public ImpactJob ask(ImpactQuestion question) {
        return asked(() -> {
            List<String> councils = councils(question.authority());
            String newest = councils.stream()
                    .map(each -> each
                            + cases.lastReceived(each).map(Instant::toString).orElse(""))
                    .collect(Collectors.joining("\n"));
            long total = councils.stream()
                    .mapToLong(each -> cases.count(each, question.received()))
                    .sum();
            return queue(row(question, newest + "\n" + total, total, false));
        });
    }

    /**
     * Asks for a run over case files that are sent with the question. The same ones sent again are the same run.
     *
     * @throws StoreUnavailable when it was not taken
     */
    public ImpactJob ask(ImpactQuestion question, ImpactUpload upload) {
        ImpactRow row = row(question, upload.hash(), upload.lines(), true);
        return asked(() -> transactions.executeWrite(transaction -> {
            if (rows.findById(row.id())
                    .filter(known -> !failed(known.job().state()))
                    .isEmpty()) {
                rows.add(row);
                keep(row.id(), upload);
            }
            return queue(row);
        }));
    }

    /** How many runs that somebody asked for wait or are under way. */
    public int notOver(String by) {
        return StoreUnavailable.whenReached(() -> rows.notOver(by));
    }

    /** A run of a draft; empty when there is none. */
    public Optional<ImpactJob> find(String draft, String id) {
        return StoreUnavailable.whenReached(() -> rows.findById(id))
                .filter(row -> row.draft().equals(draft))
                .map(ImpactRow::job);
    }

    /** The runs of a draft, newest first. */
    public List<ImpactJob> of(String draft) {
        return StoreUnavailable.whenReached(() -> rows.findByDraftOrderByAskedAtDesc(draft)).stream()
                .map(ImpactRow::job)
                .toList();
    }

    /** Stops a run that is not over. */
    public void cancel(String id) {
        StoreUnavailable.whenReached(() -> {
            if (rows.cancel(id, now()) > 0) {
                rows.forgetUpload(id);
                rows.forgetCases(id);
            }
            return id;
        });
    }

    /**
     * Cases that would be told otherwise, in order of reference.
     *
     * @param after how many to pass over
     */
    public List<CaseChange> changed(String id, long after, int most) {
        return page(id, CHANGED, after, most).stream()
                .map(body -> ImpactJson.read(body, CaseChange.class))
                .toList();
    }

    /** The first cases that could not be looked at. */
    public List<Unanswered> setAside(String id, int most) {
        return page(id, SET_ASIDE, 0, most).stream()
                .map(body -> ImpactJson.read(body, Unanswered.class))
                .toList();
    }

    /** What a run that is done found, as tables to download. */
    public ImpactReport report(ImpactJob job) {
        return job.figuresOnly()
                ? new ImpactReport(job.impact(), null, null)
                : new ImpactReport(
                        job.impact(),
                        () -> every(job.id(), CHANGED).map(body -> ImpactJson.read(body, CaseChange.class)),
                        () -> every(job.id(), SET_ASIDE).map(body -> ImpactJson.read(body, Unanswered.class)));
    }

    private Stream<String> every(String id, String kind) {
        return Stream.iterate(0L, from -> from + PAGE)
                .map(from -> page(id, kind, from, PAGE))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream);
    }

    private List<String> page(String id, String kind, long after, int most) {
        return StoreUnavailable.whenReached(() -> rows.cases(id, kind, after, most));
    }

    private List<String> councils(String authority) {
        return authority == null ? cases.authorities() : List.of(authority);
    }

    private ImpactJob asked(Supplier<ImpactJob> question) {
        ImpactJob job = StoreUnavailable.whenReached(question);
        worker.ask();
        return job;
    }

    private ImpactJob queue(ImpactRow row) {
        rows.add(row);
        rows.queueAgain(row.id(), now());
        return rows.findById(row.id()).orElseThrow().job();
    }

    private void keep(String id, ImpactUpload upload) {
        rows.forgetUpload(id);
        try {
            upload.eachPart((part, lines) -> rows.addPart(id, part, lines));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean failed(State state) {
        return state == State.FAILED || state == State.CANCELLED;
    }

    private ImpactRow row(ImpactQuestion question, String newest, long total, boolean uploaded) {
        Instant now = now();
        return new ImpactRow(
                id(question, newest),
                question.draft(),
                question.base(),
                question.authority(),
                question.received().from(),
                question.received().to(),
                question.on(),
                uploaded,
                question.by(),
                now,
                State.QUEUED.name(),
                0,
                total,
                null,
                null,
                null,
                now);
    }

    private static String id(ImpactQuestion question, String newest) {
        String all = Stream.of(
                        question.draft(),
                        question.base(),
                        question.authority(),
                        question.received().from(),
                        question.received().to(),
                        question.on(),
                        newest)
                .map(Objects::toString)
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
