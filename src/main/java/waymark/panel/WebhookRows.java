package waymark.panel;

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
interface WebhookRows extends GenericRepository<Webhook, String> {

    @Query("""
            insert into webhook
                (id, authority, address, secret, created_at, created_by, delivered, tries, next_try_at)
            values
                (:id, :authority, :address, :secret, :createdAt, :createdBy, :delivered, :tries, :nextTryAt)
            """)
    void keep(Webhook webhook);

    Optional<Webhook> findById(String id);

    @Query("select * from webhook order by created_at, id")
    List<Webhook> all();

    @Query("""
            select * from webhook w
            where w.ended_at is null and w.next_try_at <= :now
              and exists (select 1 from decision d where d.number > w.delivered
                            and (w.authority is null or d.authority = w.authority))
            """)
    List<Webhook> due(Instant now);

    /** Takes a webhook in hand until a moment, unless another node did so first. */
    @Query("update webhook set next_try_at = :until where id = :id and next_try_at = :seen and ended_at is null")
    int claim(String id, Instant seen, Instant until);

    @Query("""
            update webhook set delivered = :delivered, tries = :tries, next_try_at = :nextTryAt, last_failure = :failure
            where id = :id
            """)
    void report(String id, int delivered, int tries, Instant nextTryAt, @Nullable String failure);

    @Query("update webhook set ended_at = :at where id = :id and ended_at is null")
    int end(String id, Instant at);
}
