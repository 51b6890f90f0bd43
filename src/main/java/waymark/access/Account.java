package waymark.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Set;

/**
 * Somebody who can sign in.
 *
 * @param name what they sign in with
 * @param authority the one authority they see; null for every one
 * @param password its hash; null for somebody who signs in elsewhere
 * @param oneTime whether the password was given to them and has to be changed first
 * @param subject who they are to the identity provider: its address, a space, its name for them; null for a local
 *     account
 * @param closedAt null while it is open
 */
@MappedEntity("account")
public record Account(
        @Id String name,
        @Nullable String authority,

        @TypeDef(type = DataType.STRING, converter = RolesColumn.class)
        Set<Role> roles,

        @Nullable String password,
        boolean oneTime,
        @Nullable String subject,
        Instant openedAt,
        @Nullable Instant closedAt) {

    /** Whether it can be signed in to. */
    public boolean open() {
        return closedAt == null;
    }

    /** Whether it has a password of its own here. */
    public boolean local() {
        return subject == null;
    }

    /** It, as one who calls. */
    public Caller caller() {
        return new Caller(name, authority, roles);
    }
}
