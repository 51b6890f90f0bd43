package waymark.desk;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import waymark.desk.PublicationFileRows.PublicationFileRow;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PublicationFileRows extends GenericRepository<PublicationFileRow, Integer> {

    /** What a publication puts in place; no file when it takes it away. */
    @MappedEntity("publication_file")
    record PublicationFileRow(
            int publication, String path, @Nullable String file) {}

    @Query("select * from publication_file where publication > :after")
    List<PublicationFileRow> since(int after);

    @Query("insert into publication_file (publication, path, file) values (:publication, :path, :file)")
    void addAll(List<PublicationFileRow> files);
}
