package waymark.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RowsFiredTable extends GenericRepository<RowsFired, String> {

    @Query("""
            insert into rows_fired (recommendation, authority, received_at, table_rows)
            values (:recommendation, :authority, :receivedAt, :tableRows)
            on conflict do nothing
            """)
    void keep(RowsFired fired);

    @Query("select table_rows from rows_fired where received_at >= :since and table_rows like :table")
    List<String> since(Instant since, String table);

    @Query("""
            select table_rows from rows_fired
            where authority = :authority and received_at >= :since and table_rows like :table
            """)
    List<String> since(String authority, Instant since, String table);
}
