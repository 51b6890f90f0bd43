package waymark.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A release that has answered at least once, kept whole so that its answers can be worked out again. */
@MappedEntity("release")
record StoredRelease(@Id String hash, String id, String content, Instant firstUsed) {}
