package waymark.site.referral;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import waymark.access.Caller;
import waymark.panel.Panel;
import waymark.web.ReferringMany;
import waymark.web.ReferringMany.Case;

/**
 * The files that were sent within the last hour, one after another each. What was taken stays taken when the service
 * stops in the middle; the same file sent again changes nothing that is there already.
 */
@Singleton
final class FileRuns {

    private static final Duration KEPT = Duration.ofHours(1);

    private final ReferringMany referring;
    private final ExecutorService worker;
    private final Clock clock;
    private final Map<String, FileRun> runs = new ConcurrentHashMap<>();

    FileRuns(ReferringMany referring, @Named(TaskExecutors.BLOCKING) ExecutorService worker, Clock clock) {
        this.referring = referring;
        this.worker = worker;
        this.clock = clock;
    }

    FileRun begin(Panel panel, List<Case> cases, Caller by) {
        Instant now = clock.instant();
        runs.values().removeIf(run -> !run.underWay() && run.begunAt().isBefore(now.minus(KEPT)));
        String id = UUID.randomUUID().toString();
        FileRun run = new FileRun(id, panel, by, now, cases);
        runs.put(id, run);
        worker.execute(() -> run.run(referring));
        return run;
    }

    /** A run that the caller began. */
    Optional<FileRun> find(String id, Caller by) {
        return Optional.ofNullable(runs.get(id)).filter(run -> run.isOf(by));
    }
}
