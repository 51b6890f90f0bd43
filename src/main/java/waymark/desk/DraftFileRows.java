package waymark.desk;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import waymark.desk.DraftFileRows.DraftFileRow;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DraftFileRows extends GenericRepository<DraftFileRow, String> {

    /** One workbook of a draft. */
    @MappedEntity("draft_file")
    record DraftFileRow(
            String draft,
            String path,
            String file,
            @Nullable String madeAgainst) {}

    @Query("select * from draft_file where draft = :draft")
    List<DraftFileRow> of(String draft);

    @Query("insert into draft_file (draft, path, file, made_against) values (:draft, :path, :file, :madeAgainst)")
    void addAll(List<DraftFileRow> files);

    @Query("delete from draft_file where draft = :draft")
    void remove(String draft);
}
