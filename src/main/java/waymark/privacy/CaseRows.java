package waymark.privacy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CaseRows extends GenericRepository<Hold, String> {

    @Query("select distinct authority from recommendation order by authority")
    List<String> authorities();

    @Query("select count(distinct reference) from recommendation where authority = :authority")
    long count(String authority);

    @Query("""
            select distinct reference from recommendation
            where authority = :authority and reference > :after
            order by reference
            limit :most
            """)
    List<String> references(String authority, String after, int most);

    @Query(
            "select case_file from recommendation where authority = :authority and reference = :reference order by as_at")
    List<String> caseFiles(String authority, String reference);
}
