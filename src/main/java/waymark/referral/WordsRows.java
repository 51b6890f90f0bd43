package waymark.referral;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface WordsRows extends GenericRepository<Words, String> {

    @Query("""
            select * from own_words where authority = :authority and reference = :reference
            order by written_at desc, whose, id
            """)
    List<Words> of(String authority, String reference);

    @Query("""
            insert into own_words (id, authority, reference, whose, words, said_on, written_by, written_at)
            values (:id, :authority, :reference, :whose, :words, :saidOn, :writtenBy, :writtenAt)
            """)
    void keep(Words said);
}
