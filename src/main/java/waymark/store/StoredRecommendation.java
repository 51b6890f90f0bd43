package waymark.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A recommendation as it was given, with what it rests on.
 *
 * @param caseFile the case file as JSON, its date filled in
 * @param body the response, character for character
 * @param bodyHash {@code sha256:} and the hash of the body
 */
@MappedEntity("recommendation")
public record StoredRecommendation(
        @Id String id,
        String reference,
        String authority,
        LocalDate asAt,
        String releaseHash,
        String caseFile,
        String body,
        String bodyHash,
        Instant receivedAt) {}
