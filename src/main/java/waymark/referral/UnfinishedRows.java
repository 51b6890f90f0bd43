package waymark.referral;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface UnfinishedRows extends GenericRepository<StoredUnfinished, String> {

    Optional<StoredUnfinished> findById(String id);

    Optional<StoredUnfinished> findByUnfinished(String unfinished);

    @Query("""
            select * from unfinished_referral where authority = :authority order by changed_at desc limit :most
            """)
    List<StoredUnfinished> newest(String authority, int most);

    @Query("select distinct authority from unfinished_referral order by authority")
    List<String> authorities();

    @Query("""
            select * from unfinished_referral
            where authority = :authority and sent_at is null and changed_at < :before
            order by changed_at
            """)
    List<StoredUnfinished> leftSince(String authority, Instant before);

    @Query("""
            insert into unfinished_referral
                (id, authority, panel, reference, unfinished, body, version, begun_by, begun_at, changed_by, changed_at)
            values
                (:id, :authority, :panel, :reference, :unfinished, :body, :version, :begunBy, :begunAt, :changedBy,
                 :changedAt)
            """)
    void begin(StoredUnfinished referral);

    /** How many rows changed: none when somebody else was first. */
    @Query("""
            update unfinished_referral
            set body = :body, version = :version, changed_by = :changedBy, changed_at = :changedAt, sending_at = null
            where id = :id and version = :version - 1 and sent_at is null
            """)
    int change(StoredUnfinished referral);

    @Query("""
            update unfinished_referral set sending_at = :at
            where id = :id and version = :version and sending_at is null and sent_at is null
            """)
    int sending(String id, int version, Instant at);

    /** How many rows changed: none when something was answered while it was sent. */
    @Query("""
            update unfinished_referral set sent_at = :at, recommendation = :recommendation, unfinished = null
            where id = :id and version = :version and sent_at is null
            """)
    int sent(String id, int version, String recommendation, Instant at);

    @Query("delete from unfinished_referral where id = :id and version = :version and sent_at is null")
    int delete(String id, int version);
}
