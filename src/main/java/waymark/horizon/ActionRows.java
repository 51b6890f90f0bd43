package waymark.horizon;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ActionRows extends GenericRepository<ActionRows.Done, Integer> {

    /** An action that is done: its place among the actions of its decision, from 1. */
    @MappedEntity("action_done")
    record Done(@Id int decision, @Id int action, String doneBy, Instant doneAt) {}

    /** The same without who and when. */
    @Introspected
    record Place(int decision, int action) {}

    @Query("""
            insert into action_done (decision, action, done_by, done_at)
            values (:decision, :action, :doneBy, :doneAt)
            on conflict do nothing
            """)
    int keep(Done done);

    @Query("delete from action_done where decision = :decision and action = :action and done_by = :by")
    int takeBack(int decision, int action, String by);

    @Query("select * from action_done where done_by = :by and done_at >= :since order by done_at desc")
    List<Done> by(String by, Instant since);

    @Query("select * from action_done where decision = :decision order by action")
    List<Done> of(int decision);

    @Query("select decision, action from action_done")
    List<Place> places();
}
