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
import waymark.desk.DraftRows.DraftRow;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DraftRows extends GenericRepository<DraftRow, String> {

    /** A draft without its files and events. */
    @MappedEntity("draft")
    record DraftRow(@Id String id, String authority, String state, Instant openedAt) {}

    Optional<DraftRow> findById(String id);

    @Query("select * from draft order by opened_at desc, id")
    List<DraftRow> all();

    /** How many were written: none when it is there already. */
    @Query("""
            insert into draft (id, authority, state, opened_at) values (:id, :authority, :state, :openedAt)
            on conflict do nothing
            """)
    int add(String id, String authority, String state, Instant openedAt);

    /** How many were moved: none when it is no longer in that state. Others wait until the transaction ends. */
    @Query("update draft set state = :to where id = :id and state = :from")
    int move(String id, String from, String to);

    /** Has others wait until the transaction ends. */
    @Query("update draft set opened_at = opened_at where id = :id")
    int lock(String id);

    @Query("update draft set opened_at = :at where id = :id")
    int openedAt(String id, Instant at);
}
