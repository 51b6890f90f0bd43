package waymark.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * Something that touched who may do what.
 *
 * @param about the account or key; null when nobody of that name is known, since people type passwords there
 * @param byWhom who did it; null for one who is not signed in
 * @param address where the call came from; null when it came from no network
 */
@MappedEntity("access_event")
public record AccessEvent(
        @Id @GeneratedValue @Nullable Long id,
        Instant happenedAt,
        What what,
        @Nullable String about,
        @Nullable String byWhom,
        @Nullable String address,
        @Nullable String detail) {

    /** What happened. */
    public enum What {
        SIGNED_IN,
        SIGN_IN_FAILED,
        SIGN_IN_TOO_SOON,
        SIGNED_OUT,
        ACCOUNT_OPENED,
        ACCOUNT_CHANGED,
        ACCOUNT_CLOSED,
        PASSWORD_RESET,
        PASSWORD_CHANGED,
        KEY_MADE,
        KEY_REPLACED,
        KEY_REVOKED
    }

    static AccessEvent of(Instant at, What what, String about, String byWhom, String address, String detail) {
        return new AccessEvent(null, at, what, about, byWhom, address, detail);
    }
}
