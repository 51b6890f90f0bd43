package waymark.access;

import java.util.Set;
import java.util.regex.Pattern;

/** What one who looks after accounts and keys may give to others. */
final class Grants {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,99}");
    private static final Pattern AUTHORITY = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private Grants() {}

    /** Whether what belongs to an authority, or to every one when that is null, is theirs to look after. */
    static boolean within(Caller by, String authority) {
        return by.authority() == null || by.authority().equals(authority);
    }

    /** @throws AccessFault with what is wrong, for the person who asked */
    static void check(Caller by, String name, String authority, Set<Role> roles) {
        if (!NAME.matcher(name).matches()) {
            throw new AccessFault(
                    "A name has 2 to 100 characters: small letters, digits and . _ @ + - and starts with a letter or a digit.");
        }
        if (authority != null && !AUTHORITY.matcher(authority).matches()) {
            throw new AccessFault("'" + authority + "' is not the name of an authority.");
        }
        if (!within(by, authority)) {
            throw new AccessFault("You can give access to " + by.authority() + " only.");
        }
        if (roles.isEmpty()) {
            throw new AccessFault("Choose at least one role.");
        }
    }

    static String words(String authority, Set<Role> roles) {
        return RolesColumn.write(roles) + " of " + (authority == null ? "every authority" : authority);
    }
}
