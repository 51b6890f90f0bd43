package waymark.journal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AboutRows extends GenericRepository<About, Long> {

    @Query("""
            insert into journal_about (number, who, reference, thing, body_hash, salt)
            values (:number, :who, :reference, :thing, :bodyHash, :salt)
            """)
    void keep(List<About> abouts);

    @Query("select * from journal_about where number between :first and :last")
    List<About> between(long first, long last);

    @Query("""
            select a.number from journal_about a join journal j on j.number = a.number
            where j.authority = :authority and a.reference = :reference
            order by a.number
            """)
    List<Long> numbers(String authority, String reference);

    @Query("""
            select a.number from journal_about a join journal j on j.number = a.number
            where j.kind = :kind and a.thing = :thing
            """)
    List<Long> named(String kind, String thing);

    @Query("delete from journal_about where number = :number")
    void erase(long number);
}
