package waymark.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * An entry as people read it. What was deleted by a rule is null.
 *
 * @param number its place in the journal
 * @param at when it was written
 * @param who the account or key that did it
 * @param reference the council's own key for the case
 * @param thing what it was done to
 */
@Introspected
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Line(
        long number,
        Instant at,
        String kind,
        @Nullable String authority,
        @Nullable String who,
        @Nullable String reference,
        @Nullable String thing,
        String hash) {}
