package waymark.desk;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import waymark.desk.FolderRows.FolderRow;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface FolderRows extends GenericRepository<FolderRow, String> {

    /**
     * A file that the tables folder held when it was last looked at.
     *
     * @param publication the newest publication then
     */
    @MappedEntity("folder_file")
    record FolderRow(@Id String path, String file, int publication) {}

    List<FolderRow> findAll();

    @Query("insert into folder_file (path, file, publication) values (:path, :file, :publication)")
    void add(FolderRow row);

    @Query("delete from folder_file where path = :path")
    int remove(String path);
}
