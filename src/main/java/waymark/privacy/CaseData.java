package waymark.privacy;

import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Everything that the tables hold about one case, to be read or to be deleted. */
@Singleton
final class CaseData {

    private final ConnectionOperations<Connection> connections;

    CaseData(ConnectionOperations<Connection> connections) {
        this.connections = connections;
    }

    /** Something that is done with a statement whose parameters are set. */
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /** The rows of a table about a case, each value by its column; times as text. */
    List<Map<String, Object>> read(CaseTable table, String authority, String reference) {
        return prepared(table.select(), authority, reference, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                List<Map<String, Object>> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(row(rows));
                }
                return read;
            }
        });
    }

    /** Deletes everything about a case, in the caller's transaction; how many rows of each type went. */
    Map<String, Long> delete(String authority, String reference) {
        Map<String, Long> deleted = new LinkedHashMap<>();
        for (CaseTable table : CaseTable.ALL) {
            long rows;
            do {
                rows = prepared(table.delete(), authority, reference, PreparedStatement::executeUpdate);
                deleted.merge(table.type(), rows, Long::sum);
            } while (rows > 0);
        }
        deleted.values().removeIf(rows -> rows == 0);
        return deleted;
    }

    private static Map<String, Object> row(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object value = rows.getObject(i);
            if (value != null) {
                row.put(
                        columns.getColumnName(i).toLowerCase(Locale.ROOT),
                        value instanceof Number || value instanceof Boolean ? value : rows.getString(i));
            }
        }
        return row;
    }

    private <T> T prepared(String sql, String authority, String reference, Work<T> work) {
        return connections.executeWrite(connection -> {
            try (PreparedStatement statement = connection.getConnection().prepareStatement(sql)) {
                statement.setString(1, authority);
                statement.setString(2, reference);
                return work.with(statement);
            } catch (SQLException e) {
                throw new DataAccessException("What is kept about a case cannot be read or deleted", e);
            }
        });
    }
}
