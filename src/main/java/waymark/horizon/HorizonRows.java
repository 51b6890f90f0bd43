package waymark.horizon;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface HorizonRows extends GenericRepository<StoredItem, String> {

    String NEWEST = """
            from recommendation r
            where not exists (
                select 1 from recommendation n
                where n.authority = r.authority and n.reference = r.reference
                    and (n.as_at > r.as_at
                        or n.as_at = r.as_at and n.received_at > r.received_at
                        or n.as_at = r.as_at and n.received_at = r.received_at and n.id > r.id))
            """;
    String STALE = NEWEST + """
                and not exists (
                    select 1 from horizon_case h
                    where h.authority = r.authority and h.reference = r.reference and h.recommendation = r.id
                        and h.worked_out_for = :day and h.release_hash = :release)
            """;

    String OF = " and (:authority = '' or r.authority = :authority)";

    /** @param authority whose; empty for all */
    @Query("select count(*) " + NEWEST + OF)
    long cases(String authority);

    @Query("select count(*) " + STALE + OF)
    long stale(LocalDate day, String release, String authority);

    /** The next cases to be worked out, in their order. */
    @Query("select r.authority, r.reference, r.id, r.case_file " + STALE + """
                and (r.authority > :authority or r.authority = :authority and r.reference > :reference)
            order by r.authority, r.reference
            limit :most
            """)
    List<CaseLooked> stale(LocalDate day, String release, String authority, String reference, int most);

    @Query("delete from horizon_item where authority = :authority and reference = :reference")
    void forget(String authority, String reference);

    @Query("""
            insert into horizon_item (authority, reference, place, comes_on, kind, body)
            values (:authority, :reference, :place, :comesOn, :kind, :body)
            """)
    void keep(List<StoredItem> items);

    @Query("""
            select * from horizon_item
            where authority = :authority and comes_on >= :from and comes_on <= :to and kind in (:kinds)
            order by comes_on, reference, place
            """)
    List<StoredItem> between(String authority, LocalDate from, LocalDate to, List<String> kinds);
}
