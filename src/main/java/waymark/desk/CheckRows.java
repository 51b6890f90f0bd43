package waymark.desk;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import waymark.desk.CheckRows.CheckRow;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CheckRows extends GenericRepository<CheckRow, String> {

    /**
     * How far the checks of a draft are.
     *
     * @param base the newest publication that it is checked beside
     * @param findings as JSON, once they are done
     * @param seenAt when the node that runs them was last heard of
     */
    @MappedEntity("draft_check")
    record CheckRow(@Id String draft, int base, String state, String doing, String findings, Instant seenAt) {}

    Optional<CheckRow> findByDraft(String draft);

    /** Writes nothing when there is one already. */
    @Query("""
            insert into draft_check (draft, base, state, doing, findings, seen_at)
            values (:draft, :base, :state, :doing, :findings, :seenAt)
            on conflict do nothing
            """)
    void add(CheckRow row);

    @Query("""
            update draft_check set state = 'DONE', doing = '', base = :base, findings = :findings, seen_at = :now
            where draft = :draft
            """)
    int done(String draft, int base, String findings, Instant now);

    /** How many were taken on: none when another node runs them, and was heard of since. */
    @Query("""
            update draft_check set state = 'RUNNING', doing = :doing, base = :base, seen_at = :now
            where draft = :draft and (state <> 'RUNNING' or seen_at < :deaf)
            """)
    int takeOn(String draft, int base, String doing, Instant now, Instant deaf);

    @Query("update draft_check set doing = :doing, seen_at = :now where draft = :draft")
    int heard(String draft, String doing, Instant now);

    /** The drafts whose checks are to be run: not done, or done beside what is no longer the newest. */
    @Query("""
            select draft.id from draft left join draft_check done on done.draft = draft.id
            where draft.state in ('OPEN', 'APPROVED')
            and (done.draft is null or done.state <> 'DONE' or done.base < :newest)
            order by draft.opened_at
            """)
    List<String> due(int newest);
}
