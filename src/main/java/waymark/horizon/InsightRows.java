package waymark.horizon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface InsightRows extends GenericRepository<StoredItem, String> {

    JsonMapper MAPPER = new JsonMapper();

    /**
     * A decision beside the recommendation that it was taken on.
     *
     * @param body the decision as JSON
     * @param told the recommendation as JSON
     */
    @Introspected
    record Taken(
            int number,
            String reference,
            String question,
            String kind,
            @Nullable String suggested,
            Instant decidedAt,
            String body,
            Instant receivedAt,
            String told) {

        /** Whether the panel decided otherwise than was suggested. */
        boolean departs() {
            return kind.equals("depart");
        }

        /** Whole days from the case's arrival to the decision. */
        long daysWaited() {
            return Duration.between(receivedAt, decidedAt).toDays();
        }

        /** What was given as the decision. */
        JsonNode given() {
            return tree(body).path("given");
        }

        /** The whole of what was suggested. */
        JsonNode suggestion() {
            return tree(told);
        }

        private static JsonNode tree(String json) {
            try {
                return MAPPER.readTree(json);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("What was kept is not JSON", e);
            }
        }
    }

    /** The decisions of a time that none corrects, the earliest first. */
    @Query("""
            select d.number, d.reference, d.question, d.kind, d.suggested, d.decided_at, d.body, r.received_at, r.body as told
            from decision d join recommendation r on r.id = d.recommendation
            where d.authority = :authority and d.decided_at >= :from and d.decided_at < :to
                and not exists (select 1 from decision later where later.corrects = d.number)
            order by d.number
            """)
    List<Taken> taken(String authority, Instant from, Instant to);
}
