package waymark.access;

import java.util.Set;

/**
 * Who calls: a person who signed in, or a case system with its key.
 *
 * @param name the account's or the key's name
 * @param authority the one authority that it sees, for example {@code solihull}; {@code national} for the keepers of
 *     the national tables; null for every authority
 */
public record Caller(String name, String authority, Set<Role> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether it has the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether it may see what belongs to an authority. */
    public boolean sees(String anAuthority) {
        return authority == null || authority.equals(anAuthority);
    }
}
