package waymark.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * Something that must not be deleted, whatever its age, for example because of an inquiry or a court.
 *
 * @param reference the case; null for every case of the authority
 * @param endedAt null while it stands
 * @param endReason why it ended; null when nobody said so
 */
@MappedEntity("retention_hold")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Hold(
        @Id String id,
        String authority,
        @Nullable String reference,
        String reason,
        String madeBy,
        Instant madeAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String endReason) {

    /** Whether it holds a case of its authority now. */
    public boolean covers(String aReference) {
        return endedAt == null && (reference == null || reference.equals(aReference));
    }
}
