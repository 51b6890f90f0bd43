package waymark.journal;

import io.micronaut.context.ApplicationContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import waymark.recommend.Recommenders;

/** A fresh database of each kind that Waymark runs on. */
public final class Databases implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final List<Database> databases;

    public Databases() throws IOException {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        databases = List.of(
                start("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "waymark"),
                start(postgres.getJdbcUrl("postgres", "postgres"), "postgres"));
    }

    public List<Database> all() {
        return databases;
    }

    private static Database start(String url, String user) {
        ApplicationContext context = ApplicationContext.builder()
                .properties(Map.of(
                        "datasources.default.url", url,
                        "datasources.default.username", user,
                        "waymark.test-release", "true"))
                .start();
        context.getBean(Recommenders.class).awaitOpen();
        return new Database(url.split(":")[1], List.of(context));
    }

    @Override
    public void close() throws IOException {
        databases.forEach(each -> each.started().forEach(ApplicationContext::close));
        postgres.close();
    }
}
