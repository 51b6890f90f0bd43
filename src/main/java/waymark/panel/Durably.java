package waymark.panel;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import waymark.store.Disk;
import waymark.store.StoreUnavailable;

/** How a panel's records change: what is entered is numbered, and two who enter at once both get a number. */
@Singleton
public final class Durably {

    /** Two who record at the same moment want the same number; one of them has it, the other tries the next. */
    private static final int TRIES = 20;

    /**
     * How SQL begins its name for what another try can mend: a number that is taken, two who wait for each other, a wait
     * that took too long.
     */
    private static final List<String> TRIED_AGAIN = List.of("23", "40", "HYT00");

    private final TransactionOperations<Connection> transactions;
    private final Disk disk;
    private final Clock clock;

    Durably(TransactionOperations<Connection> transactions, Disk disk, Clock clock) {
        this.transactions = transactions;
        this.disk = disk;
        this.clock = clock;
    }

    /**
     * Does all or nothing, and returns when it would survive a loss of power. When somebody else was in the way,
     * the work is done again from the start.
     *
     * @throws StoreUnavailable when it may not have been kept
     */
    public <T> T enter(Supplier<T> work) {
        return StoreUnavailable.whenReached(() -> {
            T result = tried(work);
            disk.sync();
            return result;
        });
    }

    /** @throws StoreUnavailable when it cannot be known */
    public <T> T ask(Supplier<T> question) {
        return StoreUnavailable.whenReached(question);
    }

    /** As exactly as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private <T> T tried(Supplier<T> work) {
        for (int tried = 1; ; tried++) {
            try {
                return transactions.executeWrite(transaction -> work.get());
            } catch (DataAccessException wrong) {
                if (tried == TRIES || !inTheWay(wrong)) {
                    throw wrong;
                }
            }
        }
    }

    private static boolean inTheWay(Throwable wrong) {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && TRIED_AGAIN.stream().anyMatch(sql.getSQLState()::startsWith)) {
                return true;
            }
        }
        return false;
    }
}
