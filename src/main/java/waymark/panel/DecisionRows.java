package waymark.panel;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DecisionRows extends GenericRepository<StoredDecision, Integer> {

    @Query("select newest from decision_number")
    int newest();

    /** The number that comes next. Until the transaction ends, everybody else who wants one waits. */
    @Query("select newest + 1 from decision_number for update")
    int next();

    @Query("update decision_number set newest = newest + 1")
    int advance();

    @Query("""
            insert into decision
                (number, recommendation, authority, reference, question, kind, suggested, corrects, panel, meeting,
                 decided_at, body)
            values
                (:number, :recommendation, :authority, :reference, :question, :kind, :suggested, :corrects, :panel,
                 :meeting, :decidedAt, :body)
            """)
    void keep(StoredDecision decision);

    Optional<StoredDecision> findByNumber(int number);

    List<StoredDecision> findByRecommendationOrderByNumber(String recommendation);

    List<StoredDecision> findByAuthorityAndReferenceOrderByNumber(String authority, String reference);

    List<StoredDecision> findByPanelAndMeetingOrderByNumber(String panel, LocalDate meeting);

    @Query("select * from decision where panel = :panel and meeting is null order by number")
    List<StoredDecision> betweenMeetings(String panel);

    @Query("select * from decision where number > :since order by number limit :most")
    List<StoredDecision> after(int since, int most);

    @Query("select * from decision where number > :since and authority = :authority order by number limit :most")
    List<StoredDecision> after(int since, String authority, int most);

    @Query("select * from decision where decided_at >= :from and decided_at < :to order by number")
    List<StoredDecision> between(Instant from, Instant to);
}
