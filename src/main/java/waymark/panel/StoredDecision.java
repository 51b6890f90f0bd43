package waymark.panel;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

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
        String reference,
        String question,
        String kind,
        @Nullable String suggested,
        @Nullable Integer corrects,
        @Nullable String panel,
        @Nullable LocalDate meeting,
        Instant decidedAt,
        String body) {}
