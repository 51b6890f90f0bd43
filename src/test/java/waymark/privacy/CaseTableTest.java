package waymark.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import waymark.journal.Database;
import waymark.journal.Databases;

/** No table holds something about a case without a rule on how long it is kept. */
class CaseTableTest {

    /** Tables that name a case and follow another rule. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "journal_about", "deleted by the journal itself, so that the deletion is recorded",
            "retention_hold", "has to outlive what it holds");

    @Test
    void every_table_that_names_a_case_is_deleted_with_it() throws IOException {
        try (Databases databases = new Databases()) {
            Set<String> known = CaseTable.ALL.stream().map(CaseTable::table).collect(Collectors.toSet());
            known.addAll(OTHERWISE.keySet());

            for (Database database : databases.all()) {
                assertThat(known).containsAll(naming(database, "reference"));
                assertThat(known).containsAll(naming(database, "recommendation"));
            }
        }
    }

    private static Set<String> naming(Database database, String column) {
        return database.transactions().executeRead(transaction -> naming(transaction.getConnection(), column));
    }

    private static Set<String> naming(Connection connection, String column) {
        Set<String> tables = new TreeSet<>();
        try (ResultSet columns = connection.getMetaData().getColumns(null, "public", null, column)) {
            while (columns.next()) {
                tables.add(columns.getString("TABLE_NAME"));
            }
            return tables;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
