package waymark.desk;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import waymark.desk.FileRows.FileRow;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface FileRows extends GenericRepository<FileRow, String> {

    /** The bytes of a workbook or a term calendar. */
    @MappedEntity("policy_file")
    record FileRow(@Id String hash, byte[] bytes, Instant keptAt) {}

    Optional<FileRow> findByHash(String hash);

    @Query("insert into policy_file (hash, bytes, kept_at) values (:hash, :bytes, :keptAt) on conflict do nothing")
    void add(FileRow file);
}
