package waymark.desk;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import waymark.desk.TimelineRows.TimelineRow;
import waymark.recommend.InForce;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface TimelineRows extends GenericRepository<TimelineRow, Integer> {

    /** The release that a publication put in force from a day. */
    @MappedEntity("timeline")
    record TimelineRow(int publication, LocalDate fromDay, String releaseHash) {

        InForce inForce() {
            return new InForce(publication, fromDay, releaseHash);
        }
    }

    @Query("select * from timeline where publication > :after")
    List<TimelineRow> since(int after);

    @Query("insert into timeline (publication, from_day, release_hash) values (:publication, :fromDay, :releaseHash)")
    void addAll(List<TimelineRow> rows);
}
