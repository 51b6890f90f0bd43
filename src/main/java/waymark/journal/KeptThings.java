package waymark.journal;

import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.policy.Hash;

/** What the journal names, as it is kept now. */
@Singleton
final class KeptThings {

    private final ConnectionOperations<Connection> connections;

    KeptThings(ConnectionOperations<Connection> connections) {
        this.connections = connections;
    }

    /**
     * Something that no entry names.
     *
     * @param at when it was kept, by what stands with it
     */
    record Unnamed(String name, Instant at) {}

    /** What is done with a statement once its parameters are set. */
    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    /** The hash of each thing that is there, by its name. */
    Map<String, String> hashes(Kept kept, Set<String> things) {
        if (things.isEmpty()) {
            return Map.of();
        }
        List<Object> names = things.stream().map(kept::name).toList();
        return asked(kept.bodies(names.size()), names, rows -> {
            Map<String, String> hashes = new HashMap<>();
            while (rows.next()) {
                hashes.put(rows.getString(1), Hash.of(rows.getString(2)));
            }
            return hashes;
        });
    }

    /** The things of a kind that no entry names, the oldest first. */
    List<Unnamed> unnamed(Kind kind, Kept kept) {
        return asked(kept.unnamed(), List.of(kind.toString()), rows -> {
            List<Unnamed> unnamed = new ArrayList<>();
            while (rows.next()) {
                unnamed.add(new Unnamed(
                        rows.getString(1),
                        rows.getObject(2, OffsetDateTime.class).toInstant()));
            }
            return unnamed;
        });
    }

    private <T> T asked(String sql, List<?> parameters, Reading<T> reading) {
        return connections.executeRead(connection -> {
            try (PreparedStatement statement = connection.getConnection().prepareStatement(sql)) {
                for (int i = 0; i < parameters.size(); i++) {
                    statement.setObject(i + 1, parameters.get(i));
                }
                try (ResultSet rows = statement.executeQuery()) {
                    return reading.of(rows);
                }
            } catch (SQLException e) {
                throw new DataAccessException("What is kept cannot be read", e);
            }
        });
    }
}
