package waymark.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The record of who signed in and who changed what others may do. It is only ever added to. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccessEvents extends GenericRepository<AccessEvent, Long> {

    @Query("""
            insert into access_event (happened_at, what, about, by_whom, address, detail)
            values (:happenedAt, :what, :about, :byWhom, :address, :detail)
            """)
    void add(AccessEvent event);

    @Query("select * from access_event where about = :name or by_whom = :name order by id desc limit :most")
    List<AccessEvent> newestOf(String name, int most);
}
