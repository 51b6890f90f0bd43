package waymark.site;

import waymark.policy.Release;
import waymark.policy.Workbook;

/** What people call the owners of tables. */
final class Authorities {

    private Authorities() {}

    /** For example "Solihull", or "National". */
    static String title(Release release, String authority) {
        if (authority.equals(Workbook.NATIONAL)) {
            return "National";
        }
        return release.authorities().contains(authority)
                ? release.settings(authority).title()
                : authority;
    }
}
