package waymark.store;

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
interface CaseRows extends GenericRepository<StoredRecommendation, String> {

    @Query("select distinct authority from recommendation order by authority")
    List<String> authorities();

    @Query("select count(distinct reference) from recommendation where authority = :authority")
    long count(String authority);

    @Query("""
            select count(distinct reference) from recommendation
            where authority = :authority and received_at >= :since and received_at < :until
            """)
    long count(String authority, Instant since, Instant until);

    @Query("select max(received_at) from recommendation where authority = :authority")
    Optional<Instant> lastReceived(String authority);

    /** Where a page of at most so many rows ends. */
    @Query("""
            select max(reference) from (
                select reference from recommendation
                where authority = :authority and reference > :after
                order by authority, reference, as_at
                limit :rows) as page
            """)
    Optional<String> pageEnd(String authority, String after, int rows);

    /**
     * The newest case of each reference of a page. Nothing is added to the time of arrival so that H2 looks the page up
     * by reference: it would rather go through all that ever arrived, for every page anew.
     */
    @Query("""
            select distinct on (given.reference)
                given.reference, given.id, given.case_file, monitoring.sex, monitoring.ethnicity,
                given.as_at, given.received_at
            from recommendation given
            left join monitoring
                on monitoring.authority = given.authority and monitoring.reference = given.reference
            where given.authority = :authority and given.reference > :after and given.reference <= :last
                and given.received_at + interval '0' second >= :since
                and given.received_at + interval '0' second < :until
            order by given.reference, given.as_at desc, given.received_at desc, given.id
            """)
    List<StoredCase> page(String authority, String after, String last, Instant since, Instant until);

    @Query("""
            insert into monitoring (authority, reference, sex, ethnicity, received_at)
            values (:authority, :reference, :sex, :ethnicity, :receivedAt)
            on conflict do nothing
            """)
    void record(
            String authority, String reference, @Nullable String sex, @Nullable String ethnicity, Instant receivedAt);

    @Query("""
            update monitoring set sex = :sex, ethnicity = :ethnicity, received_at = :receivedAt
            where authority = :authority and reference = :reference
            """)
    int recordAnew(
            String authority, String reference, @Nullable String sex, @Nullable String ethnicity, Instant receivedAt);
}
