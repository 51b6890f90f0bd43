package waymark.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * How often somebody has failed to sign in, and when last.
 *
 * @param who a hash of the name that was typed or of the address that the call came from
 */
@MappedEntity("sign_in_attempt")
record Attempt(@Id String who, int failures, Instant lastAt) {}
