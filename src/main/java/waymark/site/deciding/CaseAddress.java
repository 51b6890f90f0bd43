package waymark.site.deciding;

import java.time.LocalDate;
import waymark.panel.Panel;
import waymark.site.Address;

/** Where the page of a case is. */
final class CaseAddress {

    private CaseAddress() {}

    /** The case as it is looked at for a meeting; the panel or the day can be null. */
    static String of(String authority, String reference, Panel panel, LocalDate meeting) {
        return Address.of("cases", authority, reference)
                + (panel == null ? "" : "?panel=" + panel.id())
                + (panel == null || meeting == null ? "" : "&meeting=" + meeting);
    }
}
