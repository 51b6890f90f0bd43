package waymark.replay;

import io.micronaut.transaction.TransactionOperations;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.ObjLongConsumer;
import waymark.casefile.CaseFileReader;
import waymark.replay.Impact.Unanswered;
import waymark.store.StoreUnavailable;

/**
 * Feeds the cases of a run through it, a portion at a time: one is worked on while the next is being read. What is told
 * of single cases is kept portion by portion.
 */
final class ImpactPortions implements ImpactRun.Teller {

    private static final int MOST_SET_ASIDE = 1_000;

    private final ImpactRow row;
    private final ImpactRun run;
    private final ImpactRows rows;
    private final TransactionOperations<Connection> transactions;
    private final Executor executor;
    private final ObjLongConsumer<String> heard;
    private final List<CaseChange> changed = new ArrayList<>();
    private final List<Unanswered> setAside = new ArrayList<>();
    private CompletableFuture<Void> working = CompletableFuture.completedFuture(null);
    private long changedKept;
    private long setAsideKept;

    ImpactPortions(
            ImpactRow row,
            ImpactReleases.Pair releases,
            CaseFileReader reader,
            ImpactRows rows,
            TransactionOperations<Connection> transactions,
            Executor executor,
            ObjLongConsumer<String> heard) {
        this.row = row;
        this.run = new ImpactRun(releases.before(), releases.after(), reader, row.terms(), this);
        this.rows = rows;
        this.transactions = transactions;
        this.executor = executor;
        this.heard = heard;
    }

    @Override
    public void changed(CaseChange change) {
        if (!row.terms().figuresOnly()) {
            changed.add(change);
        }
    }

    @Override
    public void setAside(Unanswered unanswered) {
        if (!row.terms().figuresOnly() && setAsideKept + setAside.size() < MOST_SET_ASIDE) {
            setAside.add(unanswered);
        }
    }

    /** Hands a portion over to be worked on, once the one before it is done. */
    void take(List<GivenCase> portion) {
        await();
        working = CompletableFuture.runAsync(() -> work(portion), executor);
    }

    /** Takes the case files that were sent with the question. */
    void upload() {
        long line = 0;
        int part = 0;
        for (Optional<String> lines = part(part); lines.isPresent(); lines = part(++part)) {
            List<GivenCase> portion = new ArrayList<>();
            for (String each : lines.get().split("\n")) {
                line++;
                if (!each.isBlank()) {
                    portion.add(GivenCase.of("line " + line, each.getBytes(StandardCharsets.UTF_8)));
                }
            }
            take(portion);
        }
    }

    Impact finished() {
        await();
        return run.result();
    }

    private Optional<String> part(int number) {
        return StoreUnavailable.whenReached(() -> rows.part(row.id(), number));
    }

    private void work(List<GivenCase> portion) {
        long done = run.add(portion);
        StoreUnavailable.whenReached(() -> transactions.executeWrite(transaction -> {
            heard.accept(row.id(), done);
            changed.forEach(
                    each -> rows.addCase(row.id(), ImpactRuns.CHANGED, ++changedKept, ImpactJson.written(each)));
            setAside.forEach(
                    each -> rows.addCase(row.id(), ImpactRuns.SET_ASIDE, ++setAsideKept, ImpactJson.written(each)));
            return done;
        }));
        changed.clear();
        setAside.clear();
    }

    private void await() {
        try {
            working.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
