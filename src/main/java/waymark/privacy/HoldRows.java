package waymark.privacy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface HoldRows extends GenericRepository<Hold, String> {

    Optional<Hold> findById(String id);

    List<Hold> findByAuthorityOrderByMadeAt(String authority);

    @Query("""
            insert into retention_hold (id, authority, reference, reason, made_by, made_at)
            values (:id, :authority, :reference, :reason, :madeBy, :madeAt)
            """)
    void keep(Hold hold);

    @Query(
            "update retention_hold set ended_by = :by, ended_at = :at, end_reason = :reason where id = :id and ended_at is null")
    int end(String id, String by, Instant at, @Nullable String reason);
}
