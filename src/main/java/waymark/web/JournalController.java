package waymark.web;

import static waymark.access.RoleCode.ADMINISTRATOR;
import static waymark.access.RoleCode.AUDITOR;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Optional;
import waymark.access.Caller;
import waymark.journal.Head;
import waymark.journal.Journal;
import waymark.journal.Line;
import waymark.journal.Verification;
import waymark.store.StoreUnavailable;

/** The record of what happened, for those who look after it. */
@Controller("/api/v1/journal")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({AUDITOR, ADMINISTRATOR})
final class JournalController {

    private static final int MOST = 1_000;

    private final Journal journal;
    private final Verification verification;

    JournalController(Journal journal, Verification verification) {
        this.journal = journal;
        this.verification = verification;
    }

    /**
     * Entries in their order. A caller with an authority reads that authority's.
     *
     * @param since the number after which to read; from the first when it is left out
     * @param limit the most that are wanted at once, at most 1,000
     */
    @Operation(operationId = "journal")
    @Get
    List<Line> entries(
            @Parameter(hidden = true) Caller caller,
            @QueryValue Optional<Long> since,
            @QueryValue Optional<Integer> limit) {
        int most = Math.clamp(limit.orElse(100), 1, MOST);
        return StoreUnavailable.whenReached(() -> journal.after(since.orElse(0L), caller.authority(), most));
    }

    /**
     * Goes through the whole record and says what is not as it was written. It takes a while.
     *
     * @param contains an end that was written down before, {@code NUMBER:HASH}, which must still be in it
     */
    @Operation(operationId = "verify")
    @Get("/verification")
    Verification.Result verify(@QueryValue Optional<String> contains) {
        Optional<Head> witnessed = contains.map(text -> Head.parse(text)
                .orElseThrow(() -> new NotAnswered(
                        Problems.badQuery("contains is written as it was told, for example 42:sha256:…"))));
        return StoreUnavailable.whenReached(() -> verification.of(witnessed, entries -> {}));
    }
}
