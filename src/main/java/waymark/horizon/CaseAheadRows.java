package waymark.horizon;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CaseAheadRows extends GenericRepository<StoredCaseAhead, String> {

    @Query("delete from horizon_case where authority = :authority and reference = :reference")
    void forget(String authority, String reference);

    @Query("""
            insert into horizon_case
                (authority, reference, recommendation, worked_out_for, release_hash, trouble,
                    age, need, phase, status, dates, overdue, worked_out_at)
            values
                (:authority, :reference, :recommendation, :workedOutFor, :releaseHash, :trouble,
                    :age, :need, :phase, :status, :dates, :overdue, :workedOutAt)
            """)
    void keep(StoredCaseAhead looked);

    @Query("select * from horizon_case where authority = :authority")
    List<StoredCaseAhead> of(String authority);

    @Query("""
            select max(worked_out_at) from horizon_case where (:authority = '' or authority = :authority)
            """)
    Optional<Instant> newest(String authority);

    @Query("select distinct authority from horizon_case order by authority")
    List<String> authorities();
}
