package waymark.journal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface JournalRows extends GenericRepository<Entry, Long> {

    String LINES = """
            select j.number, j.written_at as at, j.kind, j.authority, a.who, a.reference, a.thing, j.hash
            from journal j left join journal_about a on a.number = j.number
            """;

    @Query("select number, hash from journal_head where id = 1 for update")
    Optional<Head> lockedHead();

    @Query("update journal_head set number = :number, hash = :hash where id = 1")
    void endsAt(long number, String hash);

    @Query("""
            insert into journal (number, written_at, kind, authority, about_hash, previous, hash)
            values (:number, :writtenAt, :kind, :authority, :aboutHash, :previous, :hash)
            """)
    void keep(List<Entry> entries);

    @Query("select * from journal where number > :number order by number limit :most")
    List<Entry> after(long number, int most);

    @Query("select report from erasure")
    List<String> erasures();

    @Query("insert into erasure (id, erased_at, report) values (:id, :at, :report)")
    void keepErasure(String id, Instant at, String report);

    /** The newest first, from before a number. */
    @Query(LINES + """
             where j.number < :before
                and (:authority = '' or j.authority = :authority)
                and (:kind = '' or j.kind = :kind)
                and (:who = '' or lower(a.who) = :who)
                and (:reference = '' or a.reference = :reference)
            order by j.number desc
            limit :most
            """)
    List<Line> newest(long before, String authority, String kind, String who, String reference, int most);

    @Query("select number, hash from journal_head where id = 1")
    Optional<Head> head();

    @Query("select min(written_at) from journal where number = 1")
    Optional<Instant> began();

    @Query(LINES + " where j.authority = :authority and a.reference = :reference order by j.number")
    List<Line> about(String authority, String reference);

    @Query("""
            select min(j.written_at) from journal_about a join journal j on j.number = a.number
            where a.thing = :thing and a.who = :who and j.kind = :kind and j.written_at >= :from
            """)
    Optional<Instant> first(String kind, String thing, String who, Instant from);

    @Query(LINES + " where j.number > :number order by j.number limit :most")
    List<Line> lines(long number, int most);

    @Query(LINES + " where j.number > :number and j.authority = :authority order by j.number limit :most")
    List<Line> lines(long number, String authority, int most);
}
