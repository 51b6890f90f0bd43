package waymark.store;

import io.micronaut.context.annotation.Property;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes what has been committed safe from a loss of power. PostgreSQL does so by itself; H2 hands its writes to the
 * operating system at commit and has to be told to wait until they are on the disk.
 */
@Singleton
public final class Disk {

    private final ConnectionOperations<Connection> connections;
    private final boolean mustBeTold;

    Disk(ConnectionOperations<Connection> connections, @Property(name = "datasources.default.url") String url) {
        this.connections = connections;
        this.mustBeTold = url.startsWith("jdbc:h2:file:");
    }

    /** Returns when everything committed so far is on the disk. */
    public void sync() {
        if (mustBeTold) {
            connections.executeWrite(connection -> checkpoint(connection.getConnection()));
        }
    }

    private static boolean checkpoint(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            return statement.execute("checkpoint sync");
        } catch (SQLException e) {
            throw new DataAccessException("What was committed may not be on the disk", e);
        }
    }
}
