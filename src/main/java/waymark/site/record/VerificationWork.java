package waymark.site.record;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.access.Caller;
import waymark.journal.Head;
import waymark.journal.Journal;
import waymark.journal.Verification;

/** Goes through the record while its reader waits or does something else. One run at a time; the last one is kept. */
@Singleton
final class VerificationWork {

    private static final Logger LOG = LoggerFactory.getLogger(VerificationWork.class);

    private final Verification verification;
    private final Journal journal;
    private final ExecutorService worker;
    private final Clock clock;
    private final AtomicReference<Verified> last = new AtomicReference<>();

    VerificationWork(
            Verification verification,
            Journal journal,
            @Named(TaskExecutors.BLOCKING) ExecutorService worker,
            Clock clock) {
        this.verification = verification;
        this.journal = journal;
        this.worker = worker;
        this.clock = clock;
    }

    /** The run that is under way, or the last one; empty when there was none since the service started. */
    Optional<Verified> last() {
        return Optional.ofNullable(last.get());
    }

    /**
     * Starts a run, unless one is under way.
     *
     * @param witnessed an end of the record that was written down before
     */
    void start(Caller by, Optional<Head> witnessed) {
        Verified before = last.get();
        Verified begun = Verified.begun(by.name(), clock.instant(), journal.entries(), witnessed);
        if ((before == null || !before.underWay()) && last.compareAndSet(before, begun)) {
            worker.execute(() -> run(begun, witnessed));
        }
    }

    private void run(Verified begun, Optional<Head> witnessed) {
        try {
            last.set(begun.with(verification.of(witnessed, gone -> last.set(begun.reached(gone)))));
        } catch (RuntimeException unreachable) {
            LOG.warn("The record cannot be gone through", unreachable);
            last.set(begun.failed());
        }
    }
}
