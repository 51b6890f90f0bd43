package waymark.replay;

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
interface ImpactRows extends GenericRepository<ImpactRow, String> {

    Optional<ImpactRow> findById(String id);

    List<ImpactRow> findByDraftOrderByAskedAtDesc(String draft);

    @Query("""
            insert into impact_run
                (id, draft, base, authority, received_from, received_to, on_day, uploaded, asked_by, asked_at, state,
                 done, total, seen_at)
            values
                (:id, :draft, :base, :authority, :receivedFrom, :receivedTo, :onDay, :uploaded, :askedBy, :askedAt,
                 :state, :done, :total, :seenAt)
            on conflict do nothing
            """)
    int add(ImpactRow row);

    /** How many that somebody asked for are not over. */
    @Query("select count(*) from impact_run where asked_by = :by and state in ('QUEUED', 'RUNNING')")
    int notOver(String by);

    /** Puts a run that failed or was cancelled back into the queue. */
    @Query("""
            update impact_run set state = 'QUEUED', done = 0, fault = null, asked_at = :now, seen_at = :now
            where id = :id and state in ('FAILED', 'CANCELLED')
            """)
    int queueAgain(String id, Instant now);

    /** Those that wait, and those whose worker has not been heard of for long; the first asked for first. */
    @Query("""
            select id from impact_run
            where state = 'QUEUED' or (state = 'RUNNING' and seen_at < :deaf)
            order by asked_at, id
            """)
    List<String> due(Instant deaf);

    @Query("""
            update impact_run set state = 'RUNNING', worker = :worker, seen_at = :now, done = 0
            where id = :id and (state = 'QUEUED' or (state = 'RUNNING' and seen_at < :deaf))
            """)
    int takeOn(String id, String worker, Instant now, Instant deaf);

    @Query("""
            update impact_run set done = :done, seen_at = :now
            where id = :id and state = 'RUNNING' and worker = :worker
            """)
    int reached(String id, String worker, long done, Instant now);

    @Query("""
            update impact_run set state = :state, result = :result, fault = :fault, seen_at = :now
            where id = :id and state = 'RUNNING' and worker = :worker
            """)
    int end(String id, String worker, String state, @Nullable String result, @Nullable String fault, Instant now);

    @Query(
            "update impact_run set state = 'CANCELLED', seen_at = :now where id = :id and state in ('QUEUED', 'RUNNING')")
    int cancel(String id, Instant now);

    @Query("delete from impact_case where run = :id")
    void forgetCases(String id);

    @Query("delete from impact_upload where run = :id")
    void forgetUpload(String id);

    @Query("insert into impact_upload (run, part, lines) values (:id, :part, :lines)")
    void addPart(String id, int part, String lines);

    @Query("select lines from impact_upload where run = :id and part = :part")
    Optional<String> part(String id, int part);

    @Query("insert into impact_case (run, kind, place, body) values (:id, :kind, :place, :body)")
    void addCase(String id, String kind, long place, String body);

    @Query("""
            select body from impact_case
            where run = :id and kind = :kind and place > :after
            order by place
            limit :most
            """)
    List<String> cases(String id, String kind, long after, int most);
}
