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
import waymark.casefile.InvalidBody;
import waymark.casefile.Problem;
import waymark.journal.Event;
import waymark.journal.Journal;
import waymark.journal.Kind;
import waymark.store.Disk;
import waymark.store.StoreUnavailable;

/** What must not be deleted until further notice. A hold that has ended stays on the list. */
@Singleton
public final class Holds {

    private static final int LONGEST_REASON = 400;

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
     * @throws InvalidBody when the reason is missing or too long
     */
    public Hold make(String authority, String reference, String reason, Caller by) {
        requireReason(reason);
        Hold hold = new Hold(
                UUID.randomUUID().toString(), authority, reference, reason, by.name(), now(), null, null, null);
        recorded(Kind.HOLD, hold, by, () -> rows.keep(hold));
        return hold;
    }

    /**
     * Ends a hold.
     *
     * @param reason why; null when nobody says so
     * @throws InvalidBody when the reason is too long
     */
    public Hold end(Hold hold, String reason, Caller by) {
        if (reason != null) {
            requireReason(reason);
        }
        recorded(Kind.HOLD_ENDED, hold, by, () -> rows.end(hold.id(), by.name(), now(), reason));
        return StoreUnavailable.whenReached(() -> rows.findById(hold.id()).orElseThrow());
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new InvalidBody(List.of(new Problem(
                    "/reason", "Say why, in at most " + LONGEST_REASON + " characters and without a name.")));
        }
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
