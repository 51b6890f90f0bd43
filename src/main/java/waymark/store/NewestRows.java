package waymark.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface NewestRows extends GenericRepository<StoredRecommendation, String> {

    /** Only the ids, so that no text is carried through the sorting. */
    @Query("""
            select given.id
            from recommendation given
            where given.authority in (:authorities) and upper(given.reference) like :like escape '!'
                and not exists (
                    select 1 from recommendation later
                    where later.authority = given.authority and later.reference = given.reference
                        and (later.as_at > given.as_at
                            or later.as_at = given.as_at and later.received_at > given.received_at
                            or later.as_at = given.as_at and later.received_at = given.received_at
                                and later.id > given.id))
            order by given.received_at desc, given.id
            limit :most offset :after
            """)
    List<String> ids(List<String> authorities, String like, int most, int after);
}
