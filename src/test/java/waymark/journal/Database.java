package waymark.journal;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.GenericArgument;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** Waymark on a database of its own. JUnit closes what can be closed, so this cannot be. */
public record Database(String name, List<ApplicationContext> started) {

    /** One of Waymark's parts. */
    public <T> T get(Class<T> part) {
        return started.getFirst().getBean(part);
    }

    /** Changes the database behind Waymark's back. */
    public void tamper(String... sql) {
        transactions().executeWrite(transaction -> {
            try (Statement statement = transaction.getConnection().createStatement()) {
                for (String one : sql) {
                    statement.execute(one);
                }
                return sql.length;
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Work on the database that is all done or not at all. */
    public TransactionOperations<Connection> transactions() {
        return started.getFirst().getBean(new GenericArgument<TransactionOperations<Connection>>() {});
    }

    /** What a verification finds. */
    public List<Finding> findings() {
        return get(Verification.class).of(Optional.empty(), number -> {}).findings();
    }

    @Override
    public String toString() {
        return name;
    }
}
