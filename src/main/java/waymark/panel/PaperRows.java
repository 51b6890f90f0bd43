package waymark.panel;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PaperRows extends GenericRepository<StoredPaper, Integer> {

    @Query("""
            insert into referral_paper
                (panel, reference, spell, version, recommendation, legal_date, no_education, risk, cannot_wait,
                 referred_at, referred_by)
            values
                (:panel, :reference, :spell, :version, :recommendation, :legalDate, :noEducation, :risk, :cannotWait,
                 :referredAt, :referredBy)
            """)
    void put(StoredPaper paper);

    @Query(
            "select recommendation from referral_paper where panel = :panel and reference = :reference and spell = :spell")
    List<String> papers(String panel, String reference, int spell);
}
