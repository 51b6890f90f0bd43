package waymark.panel;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DecisionRows extends GenericRepository<StoredDecision, Integer> {

    @Query("select coalesce(max(number), 0) from decision")
    int newest();

    @Query("""
            insert into decision
                (number, recommendation, authority, question, kind, suggested, corrects, decided_at, body)
            values
                (:number, :recommendation, :authority, :question, :kind, :suggested, :corrects, :decidedAt, :body)
            """)
    void keep(StoredDecision decision);

    List<StoredDecision> findByRecommendationOrderByNumber(String recommendation);

    @Query("select * from decision where number > :since order by number limit :most")
    List<StoredDecision> after(int since, int most);

    @Query("select * from decision where number > :since and authority = :authority order by number limit :most")
    List<StoredDecision> after(int since, String authority, int most);
}
