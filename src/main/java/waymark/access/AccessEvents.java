package waymark.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import waymark.journal.Event;
import waymark.journal.Journal;

/** The record of who signed in and who changed what others may do. It is only ever added to. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class AccessEvents implements GenericRepository<AccessEvent, Long> {

    private final Journal journal;

    AccessEvents(Journal journal) {
        this.journal = journal;
    }

    /** Records what happened, in the journal too; the last step of its transaction. */
    void add(AccessEvent event) {
        insert(event);
        journal.append(Event.of(event.what().recordedAs(), null, event.byWhom(), event.about()));
    }

    @Query("""
            insert into access_event (happened_at, what, about, by_whom, address, detail)
            values (:happenedAt, :what, :about, :byWhom, :address, :detail)
            """)
    abstract void insert(AccessEvent event);

    @Query("select * from access_event where about = :name or by_whom = :name order by id desc limit :most")
    abstract List<AccessEvent> newestOf(String name, int most);
}
