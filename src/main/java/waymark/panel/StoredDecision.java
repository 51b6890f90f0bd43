package waymark.panel;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A decision as it is kept: what is asked of many stands beside the whole.
 *
 * @param body the whole as JSON
 */
@MappedEntity("decision")
record StoredDecision(
        @Id int number,
        String recommendation,
        String authority,
        String question,
        String kind,
        String suggested,
        Integer corrects,
        Instant decidedAt,
        String body) {}
