package waymark.desk;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import waymark.desk.DraftEventRows.DraftEventRow;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DraftEventRows extends GenericRepository<DraftEventRow, String> {

    /** Something that happened to a draft. */
    @MappedEntity("draft_event")
    record DraftEventRow(String draft, int number, String kind, String byWhom, Instant at, String words) {

        Draft.Event event() {
            return new Draft.Event(Draft.Event.Kind.valueOf(kind), byWhom, at, words);
        }
    }

    @Query("select * from draft_event where draft = :draft order by number")
    List<DraftEventRow> of(String draft);

    /** To be called by one who has locked the draft's row. */
    @Query("""
            insert into draft_event (draft, number, kind, by_whom, at, words)
            select :draft, coalesce(max(number), 0) + 1, :kind, :byWhom, :at, :words
            from draft_event where draft = :draft
            """)
    int add(String draft, String kind, String byWhom, Instant at, String words);

    /** Everybody who has uploaded one of the files of a draft, in this draft or in another. */
    @Query("""
            select distinct event.by_whom
            from draft_file mine
            join draft_file same on same.file = mine.file
            join draft_event event on event.draft = same.draft and event.kind = 'UPLOADED'
            where mine.draft = :draft
            """)
    List<String> uploadersOfSameFiles(String draft);
}
