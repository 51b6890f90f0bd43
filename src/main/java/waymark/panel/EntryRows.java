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
            insert into meeting_entry (panel, meeting, number, kind, body, entered_at, entered_by)
            values (:panel, :meeting, :number, :kind, :body, :enteredAt, :enteredBy)
            """)
    void keep(StoredEntry entry);
}
