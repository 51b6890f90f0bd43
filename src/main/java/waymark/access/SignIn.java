package waymark.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** One browser that somebody is signed in with. */
@MappedEntity("sign_in")
record SignIn(@Id String tokenHash, String account, Instant signedInAt, Instant lastSeenAt) {}
