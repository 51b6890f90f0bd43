package waymark.privacy;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import waymark.access.Caller;
import waymark.journal.Event;
import waymark.journal.Journal;
import waymark.journal.Kind;
import waymark.store.Disk;
import waymark.store.StoreUnavailable;

/** What must not be deleted until further notice. A hold that has ended stays on the list. */
@Singleton
public final class Holds {

    private final HoldRows rows;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Disk disk;
    private final Clock clock;

    Holds(HoldRows rows, Journal journal, TransactionOperations<Connection> transactions, Disk disk, Clock clock) {
        this.rows = rows;
        this.journal = journal;
        this.transactions = transactions;
        this.disk = disk;
        this.clock = clock;
    }

    /** The holds of an authority, the oldest first, with those that have ended. */
    public List<Hold> of(String authority) {
        return StoreUnavailable.whenReached(() -> rows.findByAuthorityOrderByMadeAt(authority));
    }

    /** The hold of an id that the caller sees. */
    public Optional<Hold> find(String id, Caller by) {
        return StoreUnavailable.whenReached(() -> rows.findById(id)).filter(hold -> by.sees(hold.authority()));
    }

    /**
     * Holds a case, or every case of an authority.
     *
     * @param reference null for every case
     */
    public Hold make(String authority, String reference, String reason, Caller by) {
        Hold hold = new Hold(UUID.randomUUID().toString(), authority, reference, reason, by.name(), now(), null, null);
        recorded(Kind.HOLD, hold, by, () -> rows.keep(hold));
        return hold;
    }

    /** Ends a hold. */
    public Hold end(Hold hold, Caller by) {
        recorded(Kind.HOLD_ENDED, hold, by, () -> rows.end(hold.id(), by.name(), now()));
        return StoreUnavailable.whenReached(() -> rows.findById(hold.id()).orElseThrow());
    }

    private void recorded(Kind kind, Hold hold, Caller by, Runnable change) {
        StoreUnavailable.whenReached(() -> {
            transactions.executeWrite(transaction -> {
                change.run();
                journal.append(new Event(kind, hold.authority(), by.name(), hold.reference(), hold.id(), null));
                return hold;
            });
            disk.sync();
            return hold;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
