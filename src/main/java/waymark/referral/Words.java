package waymark.referral;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a child or a family said in their own words, as it was written down when a case was referred.
 *
 * @param saidOn the local day on which it was said; null when not known
 */
@MappedEntity("own_words")
public record Words(
        @Id String id,
        String authority,
        String reference,
        Whose whose,
        String words,
        @Nullable LocalDate saidOn,
        String writtenBy,
        Instant writtenAt) {

    /** Who said it. */
    public enum Whose {
        CHILD,
        FAMILY
    }
}
