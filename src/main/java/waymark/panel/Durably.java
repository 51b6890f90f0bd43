package waymark.panel;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import waymark.store.Disk;
import waymark.store.StoreUnavailable;

/** How this package changes the database: what is entered is numbered, and two who enter at once both get a number. */
@Singleton
final class Durably {

    /** Two who record at the same moment want the same number; one of them has it, the other tries the next. */
    private static final int TRIES = 20;

    /** What SQL calls a row that breaks a promise of its table, such as a number that is taken. */
    private static final String TAKEN = "23";

    private final TransactionOperations<Connection> transactions;
    private final Disk disk;
    private final Clock clock;

    Durably(TransactionOperations<Connection> transactions, Disk disk, Clock clock) {
        this.transactions = transactions;
        this.disk = disk;
        this.clock = clock;
    }

    /**
     * Does all or nothing, and returns when it would survive a loss of power. When somebody else took the number that
     * the work wanted, the work is done again from the start.
     *
     * @throws StoreUnavailable when it may not have been kept
     */
    <T> T enter(Supplier<T> work) {
        return StoreUnavailable.whenReached(() -> {
            T result = tried(work);
            disk.sync();
            return result;
        });
    }

    <T> T ask(Supplier<T> question) {
        return StoreUnavailable.whenReached(question);
    }

    /** As exactly as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private <T> T tried(Supplier<T> work) {
        for (int tried = 1; ; tried++) {
            try {
                return transactions.executeWrite(transaction -> work.get());
            } catch (DataAccessException wrong) {
                if (tried == TRIES || !taken(wrong)) {
                    throw wrong;
                }
            }
        }
    }

    private static boolean taken(Throwable wrong) {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLIntegrityConstraintViolationException
                    || cause instanceof SQLException sql
                            && sql.getSQLState() != null
                            && sql.getSQLState().startsWith(TAKEN)) {
                return true;
            }
        }
        return false;
    }
}
