package waymark.journal;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Goes through the whole journal and everything that it names, and says what is not as it was written. */
@Singleton
public final class Verification {

    private static final int PAGE = 500;

    private final JournalRows entries;
    private final AboutRows abouts;
    private final KeptThings things;
    private final TransactionOperations<Connection> transactions;

    Verification(
            JournalRows entries, AboutRows abouts, KeptThings things, TransactionOperations<Connection> transactions) {
        this.entries = entries;
        this.abouts = abouts;
        this.things = things;
        this.transactions = transactions;
    }

    /**
     * What came of it.
     *
     * @param end where the journal ends; worth writing down somewhere else
     * @param same how many recommendations, decisions and reports are as they were
     * @param erased how many entries are about something that was deleted by a rule
     * @param findings in the order of the entries; empty when all is as it was written
     */
    public record Result(Head end, long same, long erased, List<Finding> findings) {}

    /**
     * Goes through it while others go on appending.
     *
     * @param witnessed an end of the journal that was written down before, which must still be in it
     * @param progress is told the number of entries gone through
     * @throws io.micronaut.data.exceptions.DataAccessException when the journal cannot be read
     */
    public Result of(Optional<Head> witnessed, LongConsumer progress) {
        Erasures erasures =
                new Erasures(entries.erasures().stream().map(Erasure::parse).toList());
        Walk walk = new Walk(erasures, witnessed);
        Comparison comparison = new Comparison(things, entries.began().orElse(null));
        while (went(walk, comparison)) {
            progress.accept(walk.reached().number());
        }
        return transactions.executeWrite(nobodyAppends -> {
            Head end = entries.lockedHead().orElse(Head.START);
            while (went(walk, comparison)) {
                progress.accept(walk.reached().number());
            }
            walk.end(end);
            comparison.end();
            return result(walk, comparison);
        });
    }

    private boolean went(Walk walk, Comparison comparison) {
        List<Entry> page = entries.after(walk.reached().number(), PAGE);
        if (page.isEmpty()) {
            return false;
        }
        Map<Long, About> about = abouts
                .between(page.getFirst().number(), page.getLast().number())
                .stream()
                .collect(Collectors.toMap(About::number, Function.identity()));
        page.forEach(entry -> walk.next(entry, about.get(entry.number())));
        comparison.next(page, about);
        return true;
    }

    private static Result result(Walk walk, Comparison comparison) {
        List<Finding> findings = Stream.concat(walk.findings().stream(), comparison.findings().stream())
                .sorted(Comparator.comparingLong(Finding::entry))
                .toList();
        return new Result(walk.reached(), comparison.same(), walk.erased(), findings);
    }
}
