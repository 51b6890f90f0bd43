package waymark.desk;

import io.micronaut.context.ApplicationContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** The database that comes with Waymark, and PostgreSQL; each empty. */
enum Databases {
    H2 {
        @Override
        Map<String, Object> empty() {
            return Map.of(
                    "datasources.default.url",
                    "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        }
    },
    POSTGRESQL {
        @Override
        Map<String, Object> empty() {
            String name = "desk" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = Postgres.SERVER.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
            return Map.of(
                    "datasources.default.url",
                    Postgres.SERVER.getJdbcUrl("postgres", name),
                    "datasources.default.username",
                    "postgres",
                    "datasources.default.maximum-pool-size",
                    "5");
        }
    };

    /** Started once, and gone with the tests. */
    private static final class Postgres {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** How to reach a database with nothing in it. */
    abstract Map<String, Object> empty();

    /** A node of Waymark on a database. */
    static TestDesk node(Map<String, Object> database) {
        return new TestDesk(ApplicationContext.builder()
                .properties(database)
                .properties(Map.of("waymark.test-release", "true"))
                .start());
    }
}
