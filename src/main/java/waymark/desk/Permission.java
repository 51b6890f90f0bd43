package waymark.desk;

import java.util.Arrays;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.policy.Workbook;

/** What somebody has to be to change the tables. */
final class Permission {
    private Permission() {}

    /** @throws NotPermitted when the caller has none of the roles */
    static void require(Caller by, String toDoWhat, Role... anyOf) {
        if (Arrays.stream(anyOf).noneMatch(by::is)) {
            throw new NotPermitted("To " + toDoWhat + " you need the role "
                    + String.join(" or ", Arrays.stream(anyOf).map(Role::code).toList()) + ".");
        }
    }

    /** @throws NotPermitted when the tables of the authority are not the caller's */
    static void overTables(Caller by, String authority) {
        if (!by.sees(authority)) {
            throw new NotPermitted(
                    authority.equals(Workbook.NATIONAL)
                            ? "The national tables are changed by those who keep them for every council."
                            : "You can change the tables of " + by.authority() + " alone, not of " + authority + ".");
        }
    }
}
