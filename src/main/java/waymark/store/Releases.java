package waymark.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Releases extends GenericRepository<StoredRelease, String> {

    Optional<StoredRelease> findByHash(String hash);

    boolean existsByHash(String hash);

    @Query("""
            insert into release (hash, id, content, first_used)
            values (:hash, :id, :content, :firstUsed)
            on conflict do nothing
            """)
    void keep(StoredRelease release);
}
