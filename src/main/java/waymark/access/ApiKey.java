package waymark.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Set;

/**
 * A program's key, without the key.
 *
 * @param authority the one authority it sees; null for every one
 * @param endsAt null for a key that does not end by itself
 * @param lastUsedAt to the hour; null when it never was
 */
@MappedEntity("api_key")
public record ApiKey(
        @Id String id,
        String name,
        String keyHash,
        @Nullable String authority,

        @TypeDef(type = DataType.STRING, converter = RolesColumn.class)
        Set<Role> roles,

        Instant madeAt,
        String madeBy,
        @Nullable Instant endsAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {

    /** Whether it opens anything at that moment. */
    public boolean good(Instant now) {
        return revokedAt == null && (endsAt == null || now.isBefore(endsAt));
    }

    Caller caller() {
        return new Caller(name, authority, roles);
    }
}
