package waymark.site;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import waymark.access.Role;

/** What a form sent, field by field. */
record Fields(Map<String, Object> sent) {

    /** A field without the space around it; empty when it was not sent. */
    String text(String name) {
        return exactly(name).strip();
    }

    /** A field as it was typed, for passwords. */
    String exactly(String name) {
        return sent.get(name) instanceof CharSequence text ? text.toString() : "";
    }

    /** The roles that were ticked. */
    Set<Role> roles() {
        Set<Role> ticked = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> sent.containsKey(role.code()))
                .forEach(ticked::add);
        return ticked;
    }

    /** The authority that was chosen; null for every one. */
    String authority() {
        String chosen = text("authority");
        return chosen.equals(GrantForm.EVERY) ? null : chosen;
    }
}
