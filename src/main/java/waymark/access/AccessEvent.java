package waymark.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import waymark.journal.Kind;

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
        SIGNED_IN(Kind.SIGN_IN),
        SIGN_IN_FAILED(Kind.SIGN_IN_FAILED),
        SIGN_IN_TOO_SOON(Kind.SIGN_IN_FAILED),
        SIGNED_OUT(Kind.SIGN_OUT),
        ACCOUNT_OPENED(Kind.ACCOUNT),
        ACCOUNT_CHANGED(Kind.ACCOUNT),
        ACCOUNT_CLOSED(Kind.ACCOUNT),
        PASSWORD_RESET(Kind.ACCOUNT),
        PASSWORD_CHANGED(Kind.ACCOUNT),
        KEY_MADE(Kind.KEY_MADE),
        KEY_REPLACED(Kind.KEY_MADE),
        KEY_REVOKED(Kind.KEY_REVOKED);

        private final Kind kind;

        What(Kind kind) {
            this.kind = kind;
        }

        /** What the journal calls it. */
        Kind recordedAs() {
            return kind;
        }
    }

    static AccessEvent of(Instant at, What what, String about, String byWhom, String address, String detail) {
        return new AccessEvent(null, at, what, about, byWhom, address, detail);
    }
}
