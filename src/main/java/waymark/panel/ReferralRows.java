package waymark.panel;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReferralRows extends GenericRepository<StoredReferral, String> {

    String NEWEST = """
            select r.reference, r.panel, r.authority, r.spell, r.received_at, r.waiting, r.not_before,
                   p.version, p.recommendation, p.legal_date, p.no_education, p.risk, p.cannot_wait
            from referral r
            join referral_paper p on p.panel = r.panel and p.reference = r.reference and p.spell = r.spell
            where r.panel = :panel
              and p.version = (select max(q.version) from referral_paper q
                               where q.panel = p.panel and q.reference = p.reference and q.spell = p.spell)
            """;

    @Query(NEWEST + " and r.waiting")
    List<StoredReferral> waiting(String panel);

    @Query(NEWEST + " and r.reference = :reference order by r.spell desc limit 1")
    Optional<StoredReferral> newest(String panel, String reference);

    @Query("""
            insert into referral (panel, reference, spell, authority, received_at, waiting, not_before)
            values (:panel, :reference, :spell, :authority, :receivedAt, true, null)
            """)
    void begin(StoredReferral referral);

    @Query("""
            update referral set waiting = :waiting, not_before = :notBefore
            where panel = :panel and reference = :reference and spell = :spell
            """)
    void settle(String panel, String reference, int spell, boolean waiting, @Nullable LocalDate notBefore);
}
