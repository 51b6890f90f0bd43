package waymark.horizon;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CalendarLinks extends GenericRepository<CalendarLinks.Link, String> {

    /**
     * The private address of a person's calendar.
     *
     * @param secretHash the hash of the part of the address that nobody can guess
     * @param follows whose dates and actions it shows, one a line
     */
    @MappedEntity("calendar_link")
    record Link(
            @Id String secretHash,
            String account,
            @Nullable String authority,
            String follows,
            Instant madeAt,
            @Nullable Instant revokedAt) {}

    Optional<Link> findBySecretHash(String secretHash);

    @Query("""
            insert into calendar_link (secret_hash, account, authority, follows, made_at)
            values (:secretHash, :account, :authority, :follows, :madeAt)
            """)
    void keep(Link link);

    @Query("update calendar_link set revoked_at = :at where account = :account and revoked_at is null")
    int revoke(String account, Instant at);

    @Query("select * from calendar_link where account = :account and revoked_at is null")
    List<Link> of(String account);
}
