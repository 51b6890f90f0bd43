package waymark.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody who calls Waymark may do. A person can have several. */
public enum Role {
    /** A council's case-management product: asks for recommendations. */
    CASE_SYSTEM,
    PANEL_MEMBER,
    PANEL_CHAIR,
    /** Changes the decision tables. */
    POLICY_LEAD,
    /** Agrees to a change that somebody else made. */
    POLICY_APPROVER,
    /** Reads everything of an authority and changes nothing. */
    AUDITOR,
    /** Looks after accounts and API keys. */
    ADMINISTRATOR;

    /** As it is written in a setting, a token or an address, for example {@code policy-lead}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of a code, if there is one. */
    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
