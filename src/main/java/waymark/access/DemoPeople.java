package waymark.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who can sign in to a demo: somebody of each role, all with the same password, which is no secret. */
public final class DemoPeople {

    public static final String PASSWORD = "only for looking round";

    private static final Map<String, Role> ROLES = new TreeMap<>(Map.of(
            "lead", Role.POLICY_LEAD,
            "approver", Role.POLICY_APPROVER,
            "chair", Role.PANEL_CHAIR,
            "member", Role.PANEL_MEMBER,
            "auditor", Role.AUDITOR,
            "keeper", Role.ADMINISTRATOR));

    private DemoPeople() {}

    public static List<String> names() {
        return new ArrayList<>(ROLES.keySet());
    }

    /** One of them, as one who calls. */
    public static Caller of(String name, String authority) {
        return new Caller(name, authority, Set.of(ROLES.get(name)));
    }
}
