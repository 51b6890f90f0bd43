package waymark.panel;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface EntryRows extends GenericRepository<StoredEntry, Integer> {

    List<StoredEntry> findByPanelAndMeetingOrderByNumber(String panel, LocalDate meeting);

    @Query("select distinct meeting from meeting_entry where panel = :panel and kind = 'added' order by meeting")
    List<LocalDate> added(String panel);

    @Query("""
            insert into meeting_entry (panel, meeting, number, kind, body, entered_at, entered_by, thing)
            values (:panel, :meeting, :number, :kind, :body, :enteredAt, :enteredBy, :thing)
            """)
    void keep(StoredEntry entry);

    /** Entries of the panels that a case was referred to that may say something about it. */
    @Query("""
            select e.* from meeting_entry e
            where e.panel in (select panel from referral where authority = :authority and reference = :reference)
              and (e.kind = 'heard' or position(:reference in e.body) > 0)
            order by e.panel, e.meeting, e.number
            """)
    List<StoredEntry> near(String authority, String reference);

    @Query("update meeting_entry set kind = :kind, body = :body where thing = :thing")
    void replace(String thing, String kind, String body);
}
