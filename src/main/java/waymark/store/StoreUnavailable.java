package waymark.store;

import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.data.connection.jdbc.exceptions.CannotGetJdbcConnectionException;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.exceptions.TransactionException;
import java.util.function.Supplier;

/** The database cannot be reached, or did not take what it was given. Nothing was kept. */
public final class StoreUnavailable extends RuntimeException {

    private StoreUnavailable(RuntimeException cause) {
        super("The store cannot be reached: " + cause.getMessage(), cause);
    }

    /** Does work on the store.
     *
     * @throws StoreUnavailable when it cannot be reached, or did not take what it was given */
    public static <T> T whenReached(Supplier<T> work) {
        try {
            return work.get();
        } catch (CannotGetJdbcConnectionException
                | ConnectionException
                | DataAccessException
                | TransactionException unreachable) {
            throw new StoreUnavailable(unreachable);
        }
    }
}
