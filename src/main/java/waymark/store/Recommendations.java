package waymark.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Recommendations extends GenericRepository<StoredRecommendation, String> {

    Optional<StoredRecommendation> findById(String id);

    @Query("""
            select * from recommendation where authority = :authority and reference = :reference
            order by as_at, received_at, id
            """)
    List<StoredRecommendation> about(String authority, String reference);

    @Query("""
            insert into recommendation
                (id, reference, authority, as_at, release_hash, case_file, body, body_hash, received_at)
            values
                (:id, :reference, :authority, :asAt, :releaseHash, :caseFile, :body, :bodyHash, :receivedAt)
            on conflict do nothing
            """)
    int keep(StoredRecommendation recommendation);
}
