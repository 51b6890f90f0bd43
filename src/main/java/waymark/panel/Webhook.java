package waymark.panel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * An address that is told of every decision, one at a time and in order.
 *
 * @param authority the one whose decisions it is told; null for every one
 * @param secret what the messages are signed with; shown once, when it is made
 * @param endedAt when somebody ended it; null while it is in use
 * @param delivered the number of the last decision that arrived
 * @param tries how often the next one was sent in vain
 * @param nextTryAt not before this moment
 * @param lastFailure why the last try failed; null after one that did not
 */
@MappedEntity("webhook")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Webhook(
        @Id String id,
        @Nullable String authority,
        String address,
        @JsonIgnore String secret,
        Instant createdAt,
        String createdBy,
        @Nullable Instant endedAt,
        int delivered,
        int tries,
        Instant nextTryAt,
        @Nullable String lastFailure) {}
