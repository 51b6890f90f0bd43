package waymark.journal;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import waymark.policy.Hash;

/**
 * The record of what happened. Entries are numbered from 1 without a gap, and each carries the hash of the one before
 * it, so that none can be altered, taken out, put in or moved without showing. See {@link Verification}.
 */
@Singleton
public final class Journal {

    private final JournalRows entries;
    private final AboutRows abouts;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Journal(JournalRows entries, AboutRows abouts, TransactionOperations<Connection> transactions, Clock clock) {
        this.entries = entries;
        this.abouts = abouts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Appends what happened, in the caller's transaction when there is one: what is rolled back was never recorded. It
     * belongs last in a transaction, because until the transaction ends everybody else who appends waits for it.
     *
     * @throws io.micronaut.data.exceptions.DataAccessException when it was not recorded
     */
    public void append(Event... events) {
        transactions.executeWrite(transaction -> {
            append(List.of(events), clock.instant().truncatedTo(ChronoUnit.MICROS));
            return events.length;
        });
    }

    /**
     * Deletes what the entries about a case are about, and records that it was deleted, in the caller's transaction. The
     * chain stays whole.
     *
     * @param records how many records of each type were deleted with it
     * @param changed things that name other cases too and stay without what was about this one, as they are now: what was
     *     recorded of them before goes, and this takes its place
     */
    public void erase(
            String authority,
            String reference,
            String rule,
            Map<String, Long> records,
            List<Event> changed,
            String by) {
        transactions.executeWrite(transaction -> {
            List<Long> numbers = Stream.concat(
                            abouts.numbers(authority, reference).stream(),
                            changed.stream()
                                    .flatMap(event -> abouts.named(event.kind().toString(), event.thing()).stream()))
                    .sorted()
                    .distinct()
                    .toList();
            List<Erasure.Span> entries = Erasure.spans(numbers);
            numbers.forEach(abouts::erase);
            Erasure report = new Erasure(
                    authority,
                    records.entrySet().stream()
                            .map(type -> new Erasure.Count(type.getKey(), rule, type.getValue()))
                            .toList(),
                    entries);
            String id = UUID.randomUUID().toString();
            Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            this.entries.keepErasure(id, at, report.json());
            append(
                    Stream.concat(
                                    changed.stream(),
                                    Stream.of(new Event(Kind.ERASURE, authority, by, null, id, Hash.of(report.json()))))
                            .toList(),
                    at);
            return id;
        });
    }

    /** What is recorded about a case, in its order. */
    public List<Line> about(String authority, String reference) {
        return entries.about(authority, reference);
    }

    /**
     * When somebody first looked at something, from a moment on; empty when they did not.
     *
     * @param who the account
     * @param thing for example the id of a recommendation
     */
    public Optional<Instant> firstLook(String who, String thing, Instant from) {
        return entries.first(Kind.VIEW.toString(), thing, who, from);
    }

    /**
     * Entries after a number.
     *
     * @param authority the council whose entries are wanted; null for all
     * @param most the most that are wanted at once
     */
    public List<Line> after(long number, String authority, int most) {
        return authority == null ? entries.lines(number, most) : entries.lines(number, authority, most);
    }

    /**
     * Entries from before a number, the newest first.
     *
     * @param most the most that are wanted at once
     */
    public List<Line> newest(long before, Wanted wanted, int most) {
        return entries.newest(
                before,
                wanted.authority(),
                wanted.kind(),
                wanted.who().toLowerCase(Locale.ROOT),
                wanted.reference(),
                most);
    }

    /** How many entries there are. */
    public long entries() {
        return entries.head().map(Head::number).orElse(0L);
    }

    private void append(List<Event> events, Instant at) {
        List<Entry> chained = new ArrayList<>(events.size());
        List<About> about = new ArrayList<>(events.size());
        Head end = entries.lockedHead().orElseThrow(() -> new DataAccessException("The journal has lost its end"));
        for (Event event : events) {
            about.add(About.of(event, end.number() + 1));
            Entry entry = Entry.of(event, about.getLast(), at, end);
            chained.add(entry);
            end = new Head(entry.number(), entry.hash());
        }
        entries.keep(chained);
        abouts.keep(about);
        entries.endsAt(end.number(), end.hash());
    }
}
