package waymark.access;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import waymark.store.Disk;
import waymark.store.StoreUnavailable;

/** How this package asks and changes the database. */
@Singleton
final class Durably {

    private final TransactionOperations<Connection> transactions;
    private final Disk disk;
    private final Clock clock;

    Durably(TransactionOperations<Connection> transactions, Disk disk, Clock clock) {
        this.transactions = transactions;
        this.disk = disk;
        this.clock = clock;
    }

    /** Changes all or nothing, and returns when the change would survive a loss of power. */
    <T> T change(Supplier<T> change) {
        T result = changeLightly(change);
        StoreUnavailable.whenReached(() -> {
            disk.sync();
            return true;
        });
        return result;
    }

    /** Changes all or nothing; a loss of power may undo it, and nobody is the worse for it. */
    <T> T changeLightly(Supplier<T> change) {
        return StoreUnavailable.whenReached(() -> transactions.executeWrite(transaction -> change.get()));
    }

    <T> T ask(Supplier<T> question) {
        return StoreUnavailable.whenReached(question);
    }

    /** As exactly as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
