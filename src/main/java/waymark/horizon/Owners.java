package waymark.horizon;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import waymark.access.Caller;
import waymark.access.Role;

/**
 * Who owns what has to be done. Panels write owners as they like: an account, a role or a team. Capitals, hyphens, spaces
 * and a "the" before it make no difference.
 */
public final class Owners {

    private Owners() {}

    /** The same for two ways of writing one owner. */
    public static String key(String owner) {
        return owner.strip().toLowerCase(Locale.UK).replaceAll("[\\s_-]+", " ").replaceFirst("^the ", "");
    }

    /** What is somebody's without their saying so: what names their account, or a role that they have. */
    public static Set<String> of(Caller person) {
        Set<String> owners = new LinkedHashSet<>(Set.of(person.name()));
        for (Role role : person.roles()) {
            owners.add(role.code());
            if (role == Role.PANEL_CHAIR) {
                owners.add("chair");
                owners.add("chair of the panel");
            }
        }
        return owners;
    }
}
